package org.zhengtong.platform.connectors.rollout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.settings.SchemaReader;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.store.KarStore;

/** The kept KARs as files of this node, fetched from the database when they are needed. */
@Component(service = Kars.class)
public final class Kars {

    private final KarStore store;
    private final Path folder;
    private final Map<String, KarFile> known = new ConcurrentHashMap<>();

    @Activate
    public Kars(@Reference KarStore store, BundleContext context) {
        this(store, context.getDataFile("kars").toPath());
    }

    Kars(KarStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** @throws RefusedException if the content is not what its digest says */
    public synchronized KarFile get(String digest) {
        KarFile found = known.get(digest);
        if (found != null && Files.exists(found.path())) {
            return found;
        }
        KarFile fetched = fetched(digest);
        known.put(digest, fetched);
        return fetched;
    }

    private KarFile fetched(String digest) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(digest + ".kar");
            store.write(digest, file);
            KarFile kar = KarFile.read(file);
            if (!kar.digest().equals(digest)) {
                throw new RefusedException(ConnectorRefusal.UPLOAD_DAMAGED, "kar");
            }
            return kar;
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR " + digest + " cannot be kept on this node", e);
        }
    }

    public Optional<SettingsSchema> schema(String digest) {
        return SchemaReader.read(get(digest));
    }

    /** How many bundles a version has; none when it is not kept. */
    int bundles(String digest) {
        return store.find(digest).map(kar -> kar.bundles()).orElse(0);
    }

    /** The version is not kept any longer. */
    synchronized void drop(String digest) {
        known.remove(digest);
        try {
            Files.deleteIfExists(folder.resolve(digest + ".kar"));
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR " + digest + " cannot be deleted", e);
        }
    }
}
