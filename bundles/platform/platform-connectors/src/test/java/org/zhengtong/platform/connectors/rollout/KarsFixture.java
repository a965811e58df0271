package org.zhengtong.platform.connectors.rollout;

import java.nio.file.Path;
import org.zhengtong.platform.connectors.store.KarStore;

/** Kept KARs in a folder of a test. */
public final class KarsFixture {

    private KarsFixture() {}

    public static Kars kars(KarStore store, Path folder) {
        return new Kars(store, folder);
    }
}
