package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhengtong.platform.signing.Sm3;

/**
 * Hash of a link of the chain: SM3 (GB/T 32905-2016) over, in this order,
 *
 * <ol>
 *   <li>the hash of the link before, as 64 lower-case hex digits in ASCII (64 zeros before the first);
 *   <li>the number in the chain, 8 bytes, big-endian;
 *   <li>the sequence number of the entry, 8 bytes, big-endian;
 *   <li>the time in milliseconds since 1970-01-01T00:00:00Z, 8 bytes, big-endian;
 *   <li>id, log class, caller id, caller kind, address, action, object type, object id, result and detail, each as its
 *       length in bytes (4 bytes, big-endian) and its bytes in UTF-8.
 * </ol>
 *
 * <p>The lengths make the encoding unambiguous: no text can be moved from one field to the next without changing it.
 */
public final class ChainHash {

    /** What the chain begins with. */
    public static final String START = "0".repeat(64);

    private static final int USUAL_BYTES = 512;

    private ChainHash() {}

    static String of(String hashBefore, EvidenceRecord link) {
        return Sm3.hex(encode(hashBefore, link));
    }

    private static byte[] encode(String hashBefore, EvidenceRecord link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(hashBefore.getBytes(US_ASCII));
            out.writeLong(link.chainNo());
            out.writeLong(link.seq());
            out.writeLong(link.at().toEpochMilli());
            for (String text : textsOf(link)) {
                byte[] encoded = text.getBytes(UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> textsOf(EvidenceRecord link) {
        return List.of(
                link.id(),
                link.logClass(),
                link.callerId(),
                link.callerKind(),
                link.address(),
                link.action(),
                link.objectType(),
                link.objectId(),
                link.result(),
                link.detail());
    }
}
