package org.zhengtong.platform.api.organisation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The tree of regions. Answers come from a cache. */
@ProviderType
public interface Regions {

    Optional<Region> find(String code);

    /** The region and everything below it, by code, down to {@code maxLevel} (1 to 5). */
    List<Region> subtree(String rootCode, int maxLevel);

    /** From the province down to the region itself; empty if it is unknown. */
    List<Region> path(String code);
}
