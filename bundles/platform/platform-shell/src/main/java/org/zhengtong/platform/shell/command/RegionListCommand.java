package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List a region and those below it. */
@Service
@Command(scope = "zt", name = "region-list", description = "List a region and those below it")
@RequiresPermission("region.read")
public final class RegionListCommand extends ZtCommand {

    static final String EVERYTHING = "000000000000";

    @Option(name = "--root", description = "Region to begin with")
    @Completion(RegionCompleter.class)
    private String root = EVERYTHING;

    @Option(name = "--max-level", description = "Deepest level, 1 province to 5 community")
    private int maxLevel = 4;

    @Reference
    private Regions regions;

    @Override
    protected void run() {
        print(Table.of(regions.subtree(root, maxLevel))
                .column("code", Region::code)
                .column("name", Region::name)
                .column("level", Region::level)
                .column("parentCode", Region::parentCode));
    }
}
