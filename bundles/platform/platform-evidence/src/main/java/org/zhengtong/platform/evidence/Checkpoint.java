package org.zhengtong.platform.evidence;

import java.time.Instant;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.signing.VerificationKey;

/**
 * The end of the chain at a moment, signed: whatever lies before it cannot be changed any more without the key.
 *
 * @param chainNo last link that is covered
 * @param hash its hash
 * @param madeAt in whole milliseconds
 * @param keyId id of the key that signed, see {@link VerificationKey#id()}
 * @param signature SM2 over {@link #text}, in DER, as hex digits
 */
public record Checkpoint(long chainNo, String hash, Instant madeAt, String keyId, String signature)
        implements EvidenceLine {

    public static Checkpoint sign(SigningKey key, long chainNo, String hash, Instant madeAt) {
        Checkpoint unsigned =
                new Checkpoint(chainNo, hash, madeAt, key.verificationKey().id(), "");
        return new Checkpoint(chainNo, hash, madeAt, unsigned.keyId, Signed.sign(key, unsigned.text()));
    }

    public boolean isSignedBy(VerificationKey key) {
        return Signed.verifies(key, text(), signature);
    }

    /** What is signed: these lines in ASCII, each ended by one line feed. */
    public String text() {
        return "zhengtong evidence checkpoint 1\n"
                + "chainNo=" + chainNo + "\n"
                + "hash=" + hash + "\n"
                + "madeAt=" + madeAt.toEpochMilli() + "\n"
                + "keyId=" + keyId + "\n";
    }
}
