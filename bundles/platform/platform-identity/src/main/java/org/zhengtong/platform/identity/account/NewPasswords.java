package org.zhengtong.platform.identity.account;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.secret.PasswordHashing;

/** Passwords that accounts want to have. */
@Component(service = NewPasswords.class)
public final class NewPasswords {

    private final AccountStore accounts;
    private final PasswordHashing hashing;

    @Activate
    public NewPasswords(@Reference AccountStore accounts, @Reference PasswordHashing hashing) {
        this.accounts = accounts;
        this.hashing = hashing;
    }

    Optional<Refusal> check(String field, String account, char[] password) {
        return hashing.rules().check(field, account, password);
    }

    String hash(char[] password) {
        return hashing.hash(password);
    }

    /** @throws RefusedException {@code password_too_weak} or {@code password_used_before} */
    String replacement(String field, String account, char[] password) {
        check(field, account, password).ifPresent(NewPasswords::refuse);
        int history = hashing.rules().history();
        boolean usedBefore =
                accounts.passwords(account, history).stream().anyMatch(hash -> hashing.matches(password, hash));
        if (usedBefore) {
            throw new RefusedException(IdentityRefusal.PASSWORD_USED_BEFORE, field, history);
        }
        return hashing.hash(password);
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(List.of(refusal));
    }
}
