package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Tag;
import org.zhengtong.rating.api.Tags;
import org.zhengtong.rating.api.Tags.TagChange;

/** Reword or move a tag; earlier ratings keep the old wording. */
@Service
@Command(scope = "zt", name = "tag-reword", description = "Reword or move a tag; earlier ratings keep the old wording")
@RequiresPermission("tag.edit")
public final class TagRewordCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "Code or id of the tag", required = true)
    @Completion(TagCompleter.class)
    private String code = "";

    @Option(name = "--text", description = "Its new wording; else the present one stays")
    private String text = "";

    @Option(name = "--aspect", description = "efficiency, convenience, process or attitude; else the present one stays")
    private String aspect = "";

    @Option(name = "--position", description = "Its new place; else the present one stays")
    private int position;

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        Tag tag = tags.get(code);
        TagChange change = new TagChange(
                text.isEmpty() ? tag.text() : text,
                aspect.isEmpty() ? tag.aspect().code() : aspect,
                position);
        print(TagTable.of(tags.change(tag.id(), change)));
    }
}
