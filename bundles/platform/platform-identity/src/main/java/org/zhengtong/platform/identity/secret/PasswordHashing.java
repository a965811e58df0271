package org.zhengtong.platform.identity.secret;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * Hashes secrets slowly, a few at a time: whoever floods the sign-in takes neither all processors nor all memory.
 * Never to be called within a transaction.
 */
@Component(service = PasswordHashing.class, configurationPid = PasswordConfig.PID)
@Designate(ocd = PasswordConfig.class)
public final class PasswordHashing {

    /** No secret of ours is longer. */
    private static final int LONGEST = 256;

    private final Argon2 argon2;
    private final Semaphore turns;
    private final long waitMillis;
    private final String decoy;
    private final PasswordRules rules;

    @Activate
    public PasswordHashing(PasswordConfig config) {
        this.argon2 = new Argon2(config.argon2__memory__kib(), config.argon2__iterations());
        this.turns = new Semaphore(config.hashes__at__once(), true);
        this.waitMillis = config.hash__wait__ms();
        this.decoy = argon2.decoy();
        this.rules = new PasswordRules(config.minimum__length(), config.history());
    }

    public PasswordRules rules() {
        return rules;
    }

    /** @throws RefusedException {@code temporarily_unavailable} if too many hashes are being computed */
    public String hash(char[] secret) {
        await();
        try {
            return argon2.hash(secret);
        } finally {
            turns.release();
        }
    }

    /** @throws RefusedException {@code temporarily_unavailable} if too many hashes are being computed */
    public boolean matches(char[] secret, String hash) {
        await();
        try {
            char[] bounded = Arrays.copyOf(secret, Math.min(secret.length, LONGEST));
            return Argon2.matches(bounded, hash) && secret.length <= LONGEST;
        } finally {
            turns.release();
        }
    }

    /** A hash that nothing matches, for callers we do not know: they must wait as long as the others. */
    public String decoy() {
        return decoy;
    }

    private void await() {
        try {
            if (turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
    }
}
