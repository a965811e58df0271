package org.zhengtong.platform.connectors.admin;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.rollout.Kars;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.KarStore;

/** Versions that a connector can go back to. */
@Component(service = KeptVersions.class)
public final class KeptVersions {

    private final KarStore store;
    private final Kars kars;

    @Activate
    public KeptVersions(@Reference KarStore store, @Reference Kars kars) {
        this.store = store;
        this.kars = kars;
    }

    /** @param version or the beginning of a digest; empty for the one before */
    KarRow choose(InstallationRow present, String version) {
        String active = present.target().digest();
        List<KarRow> matching = store.of(present.name()).stream()
                .filter(kar -> !kar.digest().equals(active))
                .filter(kar -> version.isEmpty()
                        ? kar.digest().equals(present.previous())
                        : kar.version().equals(version) || kar.digest().startsWith(version))
                .toList();
        if (matching.isEmpty()) {
            throw version.isEmpty()
                    ? new RefusedException(ConnectorRefusal.NO_PREVIOUS_VERSION, "", present.name())
                    : new RefusedException(ConnectorRefusal.VERSION_UNKNOWN, "version", present.name(), version);
        }
        return matching.get(0);
    }

    KarFile file(KarRow kept) {
        return kars.get(kept.digest());
    }
}
