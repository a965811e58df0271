package org.zhengtong.platform.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Hash of an entry in the chain: SM3 (GB/T 32905-2016) over, in this order,
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
final class EntryHash {

    private EntryHash() {}

    static String of(String hashBefore, long chainNo, AuditEntry entry) {
        byte[] encoded = encode(hashBefore, chainNo, entry);
        SM3Digest sm3 = new SM3Digest();
        sm3.update(encoded, 0, encoded.length);
        byte[] hash = new byte[sm3.getDigestSize()];
        sm3.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    static byte[] encode(String hashBefore, long chainNo, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(hashBefore.getBytes(US_ASCII));
            out.writeLong(chainNo);
            out.writeLong(entry.seq());
            out.writeLong(entry.occurredAt().toEpochMilli());
            for (String text : textsOf(entry)) {
                byte[] encoded = text.getBytes(UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> textsOf(AuditEntry entry) {
        return List.of(
                entry.id(),
                entry.logClass(),
                entry.callerId(),
                entry.callerKind(),
                entry.address(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.outcome(),
                entry.detail());
    }
}
