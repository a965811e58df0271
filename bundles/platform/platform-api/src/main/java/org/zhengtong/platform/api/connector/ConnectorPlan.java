package org.zhengtong.platform.api.connector;

import java.util.List;

/**
 * What a change of a connector's bundles comes to, found out before anything is touched.
 *
 * @param fromVersion empty when the connector is not installed
 * @param signer whose signature the KAR bears; empty when nobody's
 * @param bundles what becomes of each bundle of the connector
 * @param refreshed bundles outside the connector that would be restarted; the plan is refused unless there are none
 * @param missing what the new bundles require and nothing provides; the plan is refused unless there is nothing
 * @param obstacles what else speaks against it, for instance a setting that the new version does not take
 * @param remarks what the operator should know all the same
 */
public record ConnectorPlan(
        String connector,
        String fromVersion,
        String toVersion,
        String digest,
        String signer,
        List<BundleChange> bundles,
        List<String> refreshed,
        List<String> missing,
        List<String> obstacles,
        List<String> remarks) {

    public ConnectorPlan {
        bundles = List.copyOf(bundles);
        refreshed = List.copyOf(refreshed);
        missing = List.copyOf(missing);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    public boolean isFeasible() {
        return refreshed.isEmpty() && missing.isEmpty() && obstacles.isEmpty();
    }

    /** What happens to a bundle. A version is empty where there is none. */
    public record BundleChange(String name, BundleAction action, String fromVersion, String toVersion) {}

    /** The ways a bundle can change. */
    public enum BundleAction {
        ADDED,
        REPLACED,
        REMOVED
    }
}
