package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.Tags;

/** List tags. */
@Service
@Command(scope = "zt", name = "tag-list", description = "List tags")
@RequiresPermission("tag.read")
public final class TagListCommand extends ZtCommand {

    @Option(name = "--level", description = "1 to 5")
    private int level;

    @Option(name = "--set", description = "BASE, EXTENDED, NATIONAL or an imported set")
    private String set = "";

    @Option(name = "--enabled", description = "true or false")
    private String enabled = "";

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        print(TagTable.of(tags.find(new TagQuery(LevelOption.of(level), set, BooleanOption.of(enabled)))));
    }
}
