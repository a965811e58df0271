package org.zhengtong.platform.identity.account;

import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.account.AccountCheck.Verdict;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.identity.role.Grants;

/** The accounts of this installation. */
@Component
public final class AccountDirectory implements Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int MOST_POSTS = 50;

    private final AccountStore accounts;
    private final AccountChanges changes;
    private final NewPasswords passwords;
    private final AccountCheck check;
    private final Grants grants;

    @Activate
    public AccountDirectory(
            @Reference AccountStore accounts,
            @Reference AccountChanges changes,
            @Reference NewPasswords passwords,
            @Reference AccountCheck check,
            @Reference Grants grants) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.check = check;
        this.grants = grants;
    }

    @Override
    public List<Account> list() {
        return accounts.all().stream()
                .filter(account -> grants.isVisible(account.posts()))
                .toList();
    }

    @Override
    public void create(Account account, char[] password) {
        Refusals refusals = new Refusals()
                .required("name", account.name(), 40)
                .matches("name", account.name(), NAME, "以小写字母开头的 2 至 40 位小写字母、数字、点、下划线或连字符")
                .required("displayName", account.displayName(), 100);
        if (account.posts().size() > MOST_POSTS) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, "posts", 0, MOST_POSTS);
        }
        for (int i = 0; i < account.posts().size(); i++) {
            grants.check(refusals, "posts[" + i + "].", account.posts().get(i));
        }
        if (!refusals.names("name")) {
            refusals.add(passwords.check("password", account.name(), password));
        }
        refusals.throwIfAny();
        if (accounts.find(account.name()).isPresent()) {
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "name", account.name());
        }
        changes.create(account, passwords.hash(password));
    }

    @Override
    public void changePassword(String account, char[] oldPassword, char[] newPassword) {
        SignIn proof = new SignIn(Kind.ACCOUNT, account, Callers.current().address(), "account.prove");
        if (check.check(proof, oldPassword) == Verdict.REFUSED) {
            throw new RefusedException(CommonRefusal.SIGN_IN_FAILED, "");
        }
        String hash = passwords.replacement("newPassword", account, newPassword);
        changes.setPassword(account, hash, "account.change-password");
    }

    @Override
    public void resetPassword(String account, char[] newPassword) {
        requireAuthorityOver(account);
        String hash = passwords.replacement("newPassword", account, newPassword);
        changes.setPassword(account, hash, "account.reset-password");
    }

    @Override
    public void setEnabled(String account, boolean enabled) {
        Caller caller = Callers.current();
        if (!enabled && caller.kind() == Kind.ACCOUNT && caller.id().equals(account)) {
            throw new RefusedException(IdentityRefusal.OWN_ACCOUNT, "");
        }
        requireAuthorityOver(account);
        changes.setEnabled(account, enabled);
    }

    /** Whoever may touch an account can act as it: that must be no way to more than one has. */
    private void requireAuthorityOver(String name) {
        Account account = accounts.find(name)
                .filter(found -> grants.isVisible(found.posts()))
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", name));
        grants.excess(account.posts()).ifPresent(AccountDirectory::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(List.of(refusal));
    }

    @Override
    public List<Role> roles() {
        return grants.roles();
    }
}
