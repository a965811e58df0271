package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show a region and what it lies in. */
@Service
@Command(scope = "zt", name = "region-show", description = "Show a region and what it lies in")
@RequiresPermission("region.read")
public final class RegionShowCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "12 digits", required = true)
    @Completion(RegionCompleter.class)
    private String code = "";

    @Reference
    private Regions regions;

    @Override
    protected void run() {
        Region region = regions.find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
        print(Table.ofOne(region)
                .column("code", Region::code)
                .column("name", Region::name)
                .column("level", Region::level)
                .column(
                        "path",
                        one -> regions.path(one.code()).stream()
                                .map(Region::name)
                                .toList()));
    }
}
