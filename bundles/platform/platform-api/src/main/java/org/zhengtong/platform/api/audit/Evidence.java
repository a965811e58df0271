package org.zhengtong.platform.api.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/**
 * The audit log as proof for others: its chain is signed at checkpoints, leaves the system as a file that can be verified
 * without it, and goes to archive files when it is old. To look needs {@code audit.read}, to act {@code evidence.export}.
 */
@ProviderType
public interface Evidence {

    /**
     * Seals what is committed and signs the end of the chain.
     *
     * @return the new checkpoint, or the last one if nothing was added since
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code nothing_sealed}
     */
    SignedCheckpoint checkpoint();

    /** Newest first. */
    Page<SignedCheckpoint> checkpoints(PageRequest page);

    /** By which signatures of this installation can be checked, oldest first. */
    List<PublicKey> keys();

    /**
     * Prepares a file of everything that happened in a period, signed. It begins and ends at a checkpoint, and so may hold
     * somewhat more. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code nothing_sealed} if there is nothing
     */
    Export export(Period period);

    /** Files that took the place of old parts of the log, oldest first. */
    List<Archive> archives();

    /**
     * A period of real time.
     *
     * @param from inclusive; from the beginning of what is not archived, if empty
     * @param to exclusive; until now, if empty
     */
    record Period(Optional<Instant> from, Optional<Instant> to) {}

    /**
     * The end of the chain at a moment, signed.
     *
     * @param chainNo last link covered
     * @param hash of that link
     * @param signature SM2 with SM3, as described in {@code docs/evidence.md}
     */
    record SignedCheckpoint(long chainNo, String hash, Instant madeAt, String keyId, String signature) {}

    /** A key of this installation, as PEM. */
    record PublicKey(String id, Instant since, String pem) {}

    /** A file that is ready to be written. */
    @ProviderType
    interface Export {

        long first();

        long last();

        String fileName();

        /** Reads from the database while it writes, in constant memory. Once only. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * An archive file.
     *
     * @param first first link in it
     * @param last last link in it
     * @param file its name in the archive folder of the node that wrote it
     * @param digest SM3 of the file
     */
    record Archive(long first, long last, String file, String digest, long bytes, Instant archivedAt) {}
}
