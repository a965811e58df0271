package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.api.Tags.NewTag;

/** Add a tag. */
@Service
@Command(scope = "zt", name = "tag-add", description = "Add a tag")
@RequiresPermission("tag.edit")
public final class TagAddCommand extends ZtCommand {

    @Option(name = "--level", description = "1 to 5", required = true)
    private int level;

    @Option(name = "--text", description = "Its wording, in Chinese", required = true)
    private String text = "";

    @Option(name = "--aspect", description = "efficiency, convenience, process or attitude", required = true)
    private String aspect = "";

    @Option(name = "--code", description = "Its code; else the next free local one")
    private String code = "";

    @Option(name = "--position", description = "Place among the tags of its level; else the last")
    private int position;

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        print(TagTable.of(tags.add(new NewTag(code, level, text, aspect, position))));
    }
}
