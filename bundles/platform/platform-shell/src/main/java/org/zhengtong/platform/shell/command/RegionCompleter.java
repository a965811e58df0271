package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes codes of regions down to townships. */
@Service
public final class RegionCompleter extends ZtCompleter {

    @Reference
    private Regions regions;

    public RegionCompleter() {
        super("region.read");
    }

    @Override
    protected List<String> ids() {
        return regions.subtree(RegionListCommand.EVERYTHING, 4).stream()
                .map(Region::code)
                .toList();
    }
}
