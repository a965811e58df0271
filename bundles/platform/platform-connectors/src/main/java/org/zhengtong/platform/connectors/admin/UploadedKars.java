package org.zhengtong.platform.connectors.admin;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.KarStore;
import org.zhengtong.platform.connectors.trust.SignatureCheck;

/** From an upload to a version that is kept: complete, by someone who is trusted, and a connector. */
@Component(service = UploadedKars.class)
public final class UploadedKars {

    private static final String ALLOW_UNSIGNED = "connector.allow-unsigned";

    private final KarUploads uploads;
    private final UploadFiles files;
    private final SignatureCheck signatures;
    private final KarStore store;

    @Activate
    public UploadedKars(
            @Reference KarUploads uploads,
            @Reference UploadFiles files,
            @Reference SignatureCheck signatures,
            @Reference KarStore store) {
        this.uploads = uploads;
        this.files = files;
        this.signatures = signatures;
        this.store = store;
    }

    /** Looks at the KAR together with its signer, who is empty when nobody counts; its file is there meanwhile. */
    <T> T with(Choice choice, BiFunction<KarFile, String, T> work) {
        KarUpload upload = uploads.get(choice.upload());
        if (!upload.isComplete()) {
            throw new RefusedException(ConnectorRefusal.UPLOAD_INCOMPLETE, "upload", upload.received(), upload.size());
        }
        try {
            KarFile kar = files.kar(upload.id());
            return work.apply(kar, signer(kar.path(), choice));
        } finally {
            files.drop(upload.id());
        }
    }

    private String signer(Path file, Choice choice) {
        if (!choice.allowUnsigned()) {
            return signatures.signer(file, choice.signature());
        }
        Callers.require(ALLOW_UNSIGNED);
        try {
            return signatures.signer(file, choice.signature());
        } catch (RefusedException taken) { // the operator answers for it
            return "";
        }
    }

    /** What the audit log is to know of a KAR. */
    static Map<String, String> facts(KarFile kar, String signer) {
        Map<String, String> facts = new HashMap<>(Map.of("digest", kar.digest(), "signer", signer));
        if (signer.isEmpty()) {
            facts.put("unsigned", "true");
        }
        return facts;
    }

    /** Keeps the version; within a transaction. */
    void keep(KarFile kar, Choice choice, String signer) {
        KarUpload upload = uploads.get(choice.upload());
        store.keep(
                new KarRow(
                        kar.digest(),
                        kar.connector(),
                        kar.version(),
                        kar.bundles().size(),
                        upload.size(),
                        signer,
                        signer.isEmpty() ? "" : choice.signature(),
                        "",
                        Callers.current().id(),
                        Instant.now()),
                upload.id());
        uploads.drop(upload.id());
    }
}
