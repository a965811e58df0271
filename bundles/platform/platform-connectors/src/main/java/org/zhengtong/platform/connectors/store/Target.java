package org.zhengtong.platform.connectors.store;

/**
 * How a connector is to be, or is, on a node.
 *
 * @param digest of the KAR; empty when it is not to be there
 * @param settings version of its settings; 0 for the defaults
 */
public record Target(String digest, boolean started, int settings) {

    /** Not there. */
    public static final Target NONE = new Target("", false, 0);

    public boolean isNone() {
        return digest.isEmpty();
    }

    public Target withDigest(String other) {
        return new Target(other, started, settings);
    }

    public Target withStarted(boolean wanted) {
        return new Target(digest, wanted, settings);
    }

    public Target withSettings(int version) {
        return new Target(digest, started, version);
    }
}
