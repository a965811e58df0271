package org.zhengtong.platform.connectors.container;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Walls around each version of each connector: what it exports is seen by itself only, so that its coming and going cannot
 * refresh anybody else; and the same bundle may be there once per version.
 */
final class ConnectorWalls implements ResolverHookFactory, ResolverHook, CollisionHook {

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        String asking = owner(requirement.getRevision());
        candidates.removeIf(candidate -> isHidden(owner(candidate.getRevision()), asking));
    }

    private static boolean isHidden(String owner, String asking) {
        return !owner.isEmpty() && !owner.equals(asking);
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> others) {
        String owner = owner(singleton.getRevision());
        others.removeIf(other -> !owner(other.getRevision()).equals(owner));
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> collisions) {
        collisions.removeIf(bundle -> !Location.owner(bundle).isEmpty());
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // everything may be resolved
    }

    @Override
    public void end() {
        // nothing was kept
    }

    private static String owner(BundleRevision revision) {
        return Location.owner(revision.getBundle());
    }
}
