package org.zhengtong.platform.identity.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.caller.Tokens;

/** Changes of accounts, each with its audit entry and the end of the sessions it touches, in one transaction. */
@Component(service = AccountChanges.class)
public final class AccountChanges {

    private final Transactions transactions;
    private final AccountStore accounts;
    private final Tokens tokens;
    private final AuditLog audit;
    private final InitialPassword initialPassword;

    @Activate
    public AccountChanges(
            @Reference Transactions transactions,
            @Reference AccountStore accounts,
            @Reference Tokens tokens,
            @Reference AuditLog audit,
            @Reference InitialPassword initialPassword) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.initialPassword = initialPassword;
    }

    /** @throws RefusedException {@code already_exists} if the name is taken */
    void create(Account account, String passwordHash) {
        try {
            transactions.run(() -> {
                accounts.add(account, passwordHash);
                tokens.endAllOf(Kind.ACCOUNT, account.name());
                record("account.create", account.name(), Map.of("posts", describe(account.posts())));
            });
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "name", account.name());
        }
    }

    private static String describe(List<Post> posts) {
        return posts.stream()
                .map(post -> post.role() + "@" + post.scope().regionCode() + "/"
                        + post.scope().departmentCode())
                .collect(Collectors.joining(" "));
    }

    /** @param action {@code account.change-password} or {@code account.reset-password} */
    void setPassword(String name, String passwordHash, String action) {
        transactions.run(() -> {
            accounts.setPassword(name, passwordHash);
            tokens.endAllOf(Kind.ACCOUNT, name);
            record(action, name, Map.of());
            if (name.equals(FirstAccount.NAME)) {
                transactions.afterCommit(initialPassword::discard);
            }
        });
    }

    void setEnabled(String name, boolean enabled) {
        transactions.run(() -> {
            accounts.setEnabled(name, enabled);
            tokens.endAllOf(Kind.ACCOUNT, name);
            record(enabled ? "account.enable" : "account.disable", name, Map.of());
        });
    }

    private void record(String action, String name, Map<String, String> detail) {
        audit.record(AuditEvent.done(action, "account", name, detail));
    }
}
