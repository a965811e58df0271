package org.zhengtong.platform.connectors.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.rollout.RolloutConfig;
import org.zhengtong.platform.connectors.store.UploadStore;

/** The uploads in the database. */
@Component(configurationPid = RolloutConfig.PID)
public final class StoredKarUploads implements KarUploads {

    private static final String FIELD = "kar";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MAX_NAME = 200;
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final UploadStore store;
    private final UploadFiles files;
    private final long maxBytes;

    @Activate
    public StoredKarUploads(@Reference UploadStore store, @Reference UploadFiles files, RolloutConfig config) {
        this.store = store;
        this.files = files;
        this.maxBytes = config.max__bytes();
    }

    @Override
    public KarUpload begin(KarFileDescription file) {
        new Refusals()
                .required("name", file.name(), MAX_NAME)
                .required("digest", file.digest())
                .matches("digest", file.digest(), DIGEST, "SM3 摘要，64 位小写十六进制数字")
                .throwIfAny();
        if (file.size() < 1) {
            throw new RefusedException(CommonRefusal.OUT_OF_RANGE, "size", 1, maxBytes);
        }
        if (file.size() > maxBytes) {
            throw new RefusedException(ConnectorRefusal.KAR_TOO_LARGE, "size", maxBytes);
        }
        store.removeOlderThan(Instant.now().minus(PATIENCE));
        String caller = Callers.current().id();
        return store.find(file.digest(), file.size(), caller).orElseGet(() -> begun(file, caller));
    }

    private KarUpload begun(KarFileDescription file, String caller) {
        KarUpload upload = new KarUpload(Ids.next(), file.name(), file.size(), file.digest(), 0);
        store.add(upload, caller);
        return upload;
    }

    @Override
    public KarUpload get(String id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id));
    }

    @Override
    public KarUpload append(String id, long offset, InputStream part) {
        KarUpload upload = get(id);
        byte[] content = content(part);
        long end = offset + content.length;
        if (offset >= 0 && end <= upload.received()) {
            return upload;
        }
        if (end > upload.size() || !store.append(id, offset, content)) {
            throw new RefusedException(ConnectorRefusal.UPLOAD_OUT_OF_PLACE, "offset", get(id).received());
        }
        KarUpload after = get(id);
        if (after.isComplete()) {
            check(after);
        }
        return after;
    }

    private static byte[] content(InputStream part) {
        try {
            byte[] content = part.readNBytes(MAX_PART + 1);
            if (content.length > MAX_PART) {
                throw new RefusedException(CommonRefusal.BODY_TOO_LARGE, "", MAX_PART);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("the part broke off", e);
        }
    }

    private void check(KarUpload upload) {
        if (!files.digest(upload.id()).equals(Optional.of(upload.digest()))) {
            drop(upload.id());
            throw new RefusedException(ConnectorRefusal.UPLOAD_DAMAGED, FIELD);
        }
    }

    @Override
    public void drop(String id) {
        store.remove(id);
        files.drop(id);
    }

    @Override
    public KarUpload take(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            String name =
                    Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(FIELD);
            KarUpload upload = begin(new KarFileDescription(name, Files.size(file), UploadFiles.digest(file)));
            for (long offset = 0; offset < upload.size(); offset += MAX_PART) {
                append(upload.id(), offset, new ByteArrayInputStream(content.readNBytes(MAX_PART)));
            }
            return get(upload.id());
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR cannot be read", e);
        }
    }
}
