package org.zhengtong.platform.connectors.testing;

/** Kills a node at a chosen moment: just before the n-th thing that it does. */
public final class Fuse {

    private int left = Integer.MAX_VALUE;

    public void burnsAfter(int steps) {
        left = steps;
    }

    public void isOut() {
        left = Integer.MAX_VALUE;
    }

    void burn() {
        if (left-- <= 0) {
            throw new KilledError();
        }
    }

    /** The process is gone; nobody can catch that. */
    public static final class KilledError extends Error {
        private static final long serialVersionUID = 1L;
    }
}
