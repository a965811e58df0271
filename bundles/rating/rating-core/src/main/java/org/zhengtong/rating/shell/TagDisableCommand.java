package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Tags;

/** Take a tag out of use. */
@Service
@Command(scope = "zt", name = "tag-disable", description = "Take a tag out of use")
@RequiresPermission("tag.edit")
public final class TagDisableCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "Code or id of the tag", required = true)
    @Completion(TagCompleter.class)
    private String code = "";

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        print(TagTable.of(tags.setEnabled(tags.get(code).id(), false)));
    }
}
