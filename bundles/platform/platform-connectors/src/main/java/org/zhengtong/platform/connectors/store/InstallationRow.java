package org.zhengtong.platform.connectors.store;

/**
 * A connector as it is wanted.
 *
 * @param previous digest of the version before, or empty
 * @param changeId the change that is under way, or empty
 */
public record InstallationRow(String name, Target target, String previous, String changeId) {

    public boolean isChanging() {
        return !changeId.isEmpty();
    }
}
