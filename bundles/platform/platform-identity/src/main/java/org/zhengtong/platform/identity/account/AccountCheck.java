package org.zhengtong.platform.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.identity.account.AccountStore.Password;
import org.zhengtong.platform.identity.caller.SeparateTransactions;
import org.zhengtong.platform.identity.caller.SignInAudit;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.identity.secret.PasswordHashing;

/**
 * Proves accounts by their passwords. Whatever the reason of a refusal, it costs the same time and tells the same. What
 * was tried is counted and audited even if the caller's transaction is rolled back.
 */
@Component(service = AccountCheck.class, configurationPid = SignInConfig.PID)
@Designate(ocd = SignInConfig.class)
public final class AccountCheck {

    /** What came of it. */
    public enum Verdict {
        PROVED,
        /** The password is right, but too old to sign in with. */
        EXPIRED,
        REFUSED
    }

    private final AccountStore accounts;
    private final PasswordHashing hashing;
    private final SignInAudit audit;
    private final SeparateTransactions separately;
    private final SignInConfig config;
    private final Clock clock;

    @Activate
    public AccountCheck(
            @Reference AccountStore accounts,
            @Reference PasswordHashing hashing,
            @Reference SignInAudit audit,
            @Reference SeparateTransactions separately,
            SignInConfig config) {
        this(accounts, hashing, audit, separately, config, Clock.systemUTC());
    }

    AccountCheck(
            AccountStore accounts,
            PasswordHashing hashing,
            SignInAudit audit,
            SeparateTransactions separately,
            SignInConfig config,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.audit = audit;
        this.separately = separately;
        this.config = config;
        this.clock = clock;
    }

    /** How many days a password may be old. */
    public int passwordAgeDays() {
        return config.password__age__days();
    }

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code temporarily_unavailable} under too many attempts */
    public Verdict check(SignIn attempt, char[] password) {
        Optional<Password> stored = accounts.password(attempt.id());
        boolean right = hashing.matches(password, stored.map(Password::hash).orElseGet(hashing::decoy));
        return separately.run(() -> conclude(attempt, stored, right));
    }

    private Verdict conclude(SignIn attempt, Optional<Password> stored, boolean right) {
        if (stored.isEmpty()) {
            return refused(attempt, "unknown");
        }
        Instant now = clock.instant();
        if (!right) {
            return countFailure(attempt, now);
        }
        if (!accounts.open(attempt.id(), now)) {
            return refused(attempt, "closed or locked");
        }
        if (isTooOld(stored.get(), now)) {
            refused(attempt, "password expired");
            return Verdict.EXPIRED;
        }
        audit.done(attempt);
        return Verdict.PROVED;
    }

    private Verdict countFailure(SignIn attempt, Instant now) {
        accounts.countFailure(attempt.id(), now);
        boolean locked = accounts.lockAfter(
                attempt.id(), config.failures__before__lock(), now.plus(Duration.ofMinutes(config.lock__minutes())));
        return refused(attempt, locked ? "wrong, account locked" : "wrong");
    }

    private boolean isTooOld(Password password, Instant now) {
        return passwordAgeDays() > 0
                && password.changedAt().plus(Duration.ofDays(passwordAgeDays())).isBefore(now);
    }

    private Verdict refused(SignIn attempt, String reason) {
        audit.refused(attempt, reason);
        return Verdict.REFUSED;
    }
}
