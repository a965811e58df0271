package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.TagSet;
import org.zhengtong.rating.api.Tags;

/** List sets of tags with origin and version. */
@Service
@Command(scope = "zt", name = "tagset-list", description = "List sets of tags with origin and version")
@RequiresPermission("tag.read")
public final class TagsetListCommand extends ZtCommand {

    @Reference
    private Tags tags;

    @Override
    protected void run() {
        print(Table.of(tags.sets())
                .column("code", TagSet::code)
                .column("title", TagSet::title)
                .column("origin", TagSet::origin)
                .column("version", TagSet::version)
                .column("tags", TagSet::tags));
    }
}
