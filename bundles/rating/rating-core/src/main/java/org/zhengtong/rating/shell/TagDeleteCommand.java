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

/** Delete a tag that was never ticked. */
@Service
@Command(scope = "zt", name = "tag-delete", description = "Delete a tag that was never ticked")
@RequiresPermission("tag.edit")
public final class TagDeleteCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "Code or id of the tag", required = true)
    @Completion(TagCompleter.class)
    private String code = "";

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        Tag tag = tags.get(code);
        confirm("Delete tag " + tag.code() + " " + tag.text() + "?", sure);
        tags.delete(tag.id());
    }
}
