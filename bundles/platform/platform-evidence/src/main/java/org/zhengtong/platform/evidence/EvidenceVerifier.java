package org.zhengtong.platform.evidence;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.zhengtong.platform.evidence.Finding.Kind;
import org.zhengtong.platform.signing.VerificationKey;

/**
 * Checks an evidence file, with nothing but the file and, at best, the keys that are trusted. Reads it once, from the
 * beginning to the end, in constant memory. Used once.
 */
public final class EvidenceVerifier {

    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;

    private final Findings findings = new Findings();
    private final ChainWalk walk = new ChainWalk(findings);
    private final KeyRing keys;
    private Optional<Extent> extent = Optional.empty();
    private long line;
    private long records;
    private long checkpointLines;
    private long checkpoints;

    private EvidenceVerifier(Collection<VerificationKey> trusted) {
        this.keys = new KeyRing(trusted);
    }

    /**
     * @param file plain, or compressed by gzip
     * @param trusted keys known from elsewhere; if there are none, signatures are checked by those in the file
     * @throws IOException if the file cannot be read
     */
    public static Report verify(InputStream file, List<VerificationKey> trusted) throws IOException {
        EvidenceVerifier verifier = new EvidenceVerifier(trusted);
        verifier.readAll(file);
        return verifier.report();
    }

    private void readAll(InputStream file) throws IOException {
        try {
            BoundedLines lines = new BoundedLines(unpacked(file));
            for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
                line++;
                read(text.get());
            }
        } catch (EOFException | ZipException brokenGzip) {
            findings.add(Kind.LINE_UNREADABLE, 0, 0, line + 1);
        }
        end();
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, 64 * 1024);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_MAGIC_1 && buffered.read() == GZIP_MAGIC_2;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered) : buffered;
    }

    private void read(String text) {
        try {
            take(LineCodec.read(text));
        } catch (LineFormatException e) {
            findings.add(Kind.LINE_UNREADABLE, 0, 0, line);
        }
    }

    private void take(EvidenceLine read) throws LineFormatException {
        if (read instanceof SealedRecord record) {
            takeRecord(record);
        } else if (read instanceof Checkpoint checkpoint) {
            takeCheckpoint(checkpoint);
        } else if (read instanceof KeyLine key) {
            keys.offer(key.key());
        } else if (line == 1) {
            extent = Optional.of((Extent) read);
            walk.begin(((Extent) read).content());
        } else {
            throw new LineFormatException("a second extent");
        }
    }

    private void takeRecord(SealedRecord record) {
        records++;
        if (!walk.hasBegun()) {
            walk.beginAt(record.chainNo());
        }
        walk.follow(record, line);
    }

    private void takeCheckpoint(Checkpoint checkpoint) {
        checkpointLines++;
        long chainNo = checkpoint.chainNo();
        if (!isSigned(checkpoint.keyId(), chainNo, line, checkpoint::isSignedBy)) {
            return;
        }
        checkpoints++;
        if (!walk.hasBegun() || walk.isBehind(chainNo)) {
            findings.add(Kind.CHECKPOINT_MISPLACED, chainNo, chainNo, line);
        } else {
            walk.compare(chainNo, checkpoint.hash(), line);
        }
    }

    private boolean isSigned(String keyId, long chainNo, long line, SignatureCheck check) {
        Optional<VerificationKey> key = keys.find(keyId);
        boolean right = key.isPresent() && check.isSignedBy(key.get());
        if (!right) {
            findings.add(key.isPresent() ? Kind.SIGNATURE_WRONG : Kind.KEY_NOT_TRUSTED, chainNo, chainNo, line);
        }
        return right;
    }

    private void end() {
        if (extent.isEmpty()) {
            findings.add(Kind.EXTENT_MISSING, 0, 0, 1);
        } else {
            end(extent.get());
        }
        walk.tellMissing();
    }

    private void end(Extent whole) {
        Extent.Content content = whole.content();
        if (!isSigned(whole.keyId(), content.first(), 1, whole::isSignedBy)) {
            return;
        }
        walk.end(content);
        if (checkpointLines < content.checkpoints()) {
            findings.add(Kind.CHECKPOINTS_REMOVED, content.first(), content.last(), 0);
        }
    }

    private Report report() {
        return new Report(
                extent,
                records,
                checkpoints,
                List.copyOf(keys.used()),
                keys.isTrusted(),
                findings.kept(),
                findings.count());
    }

    /** Whether something bears the signature of a key. */
    @FunctionalInterface
    private interface SignatureCheck {
        boolean isSignedBy(VerificationKey key);
    }
}
