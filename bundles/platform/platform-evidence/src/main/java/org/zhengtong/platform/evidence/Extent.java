package org.zhengtong.platform.evidence;

import java.time.Instant;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.signing.VerificationKey;

/**
 * What a file holds, signed: its first line. By it a reader knows where the file begins and ends.
 *
 * @param purpose why the file was written; one made for an export does not allow to delete what it holds
 * @param content which part of the chain
 * @param writtenAt in whole milliseconds
 * @param keyId id of the key that signed
 * @param signature SM2 over {@link #text}, in DER, as hex digits
 */
public record Extent(Purpose purpose, Content content, Instant writtenAt, String keyId, String signature)
        implements EvidenceLine {

    /** Why a file is written. */
    public enum Purpose {
        /** To be looked at elsewhere. */
        EXPORT,
        /** To take the place of what is deleted from the database. */
        ARCHIVE
    }

    /**
     * A part of the chain.
     *
     * @param first number of the first link
     * @param last number of the last link
     * @param hashBefore hash of the link before the first
     * @param hash hash of the last link
     * @param checkpoints how many there are within
     */
    public record Content(long first, long last, String hashBefore, String hash, long checkpoints) {}

    public static Extent sign(SigningKey key, Purpose purpose, Content content, Instant writtenAt) {
        Extent unsigned =
                new Extent(purpose, content, writtenAt, key.verificationKey().id(), "");
        return new Extent(purpose, content, writtenAt, unsigned.keyId, Signed.sign(key, unsigned.text()));
    }

    public boolean isSignedBy(VerificationKey key) {
        return Signed.verifies(key, text(), signature);
    }

    /** What is signed: these lines in ASCII, each ended by one line feed. */
    public String text() {
        return "zhengtong evidence extent 1\n"
                + "purpose=" + purpose + "\n"
                + "first=" + content.first() + "\n"
                + "last=" + content.last() + "\n"
                + "hashBefore=" + content.hashBefore() + "\n"
                + "hash=" + content.hash() + "\n"
                + "checkpoints=" + content.checkpoints() + "\n"
                + "writtenAt=" + writtenAt.toEpochMilli() + "\n"
                + "keyId=" + keyId + "\n";
    }
}
