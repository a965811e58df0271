package org.zhengtong.platform.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.file.OwnerOnlyFiles;
import org.zhengtong.platform.signing.SigningKey;

/** The key of this node that signs evidence: read from its file, or made when there is none. Its public half is put on record. */
@Component(service = EvidenceKey.class, configurationPid = EvidenceKeyConfig.PID)
@Designate(ocd = EvidenceKeyConfig.class)
public final class EvidenceKey {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceKey.class);

    private final SigningKey key;

    @Activate
    public EvidenceKey(@Reference KeyStore keys, BundleContext context, EvidenceKeyConfig config) {
        this(keys, keyFile(context, config));
    }

    EvidenceKey(KeyStore keys, Path file) {
        key = Files.exists(file) ? read(file) : create(file);
        keys.register(key.verificationKey());
    }

    private static Path keyFile(BundleContext context, EvidenceKeyConfig config) {
        return config.key__file().isBlank()
                ? Path.of(context.getProperty("karaf.data"), "keys", "evidence-sm2.pem")
                : Path.of(config.key__file());
    }

    private static SigningKey read(Path file) {
        try {
            if (OwnerOnlyFiles.isOpenToOthers(file)) {
                LOG.warn("The key for evidence can be read by others: take the permissions away from {}", file);
            }
            return SigningKey.parse(Files.readString(file, US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for evidence cannot be read from " + file, e);
        }
    }

    private static SigningKey create(Path file) {
        SigningKey created = SigningKey.generate();
        try {
            OwnerOnlyFiles.createDirectory(file.toAbsolutePath().getParent());
            OwnerOnlyFiles.write(file, created.pem().getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("the key for evidence cannot be written to " + file, e);
        }
        LOG.info("A key for evidence was made, {}: {}", created.verificationKey(), file);
        return created;
    }

    public SigningKey get() {
        return key;
    }
}
