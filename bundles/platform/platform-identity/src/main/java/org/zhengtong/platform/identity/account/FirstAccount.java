package org.zhengtong.platform.identity.account;

import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.role.RoleStore;
import org.zhengtong.platform.identity.secret.PasswordHashing;
import org.zhengtong.platform.identity.secret.RandomSecrets;

/** Makes the first administrator when there are no accounts yet. The password is random, and only in its file. */
@Component(immediate = true, service = FirstAccount.class)
public final class FirstAccount {

    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final Account ADMINISTRATOR =
            new Account(NAME, "管理员", true, List.of(new Post("administrator", Scope.EVERYWHERE)));

    private final AccountChanges changes;
    private final PasswordHashing hashing;
    private final InitialPassword file;

    /** @param roles seeded before the account refers to one of them */
    @Activate
    public FirstAccount(
            @Reference AccountStore accounts,
            @Reference RoleStore roles,
            @Reference AccountChanges changes,
            @Reference PasswordHashing hashing,
            @Reference InitialPassword file) {
        this.changes = changes;
        this.hashing = hashing;
        this.file = file;
        if (accounts.isEmpty()) {
            create();
        }
    }

    /** The file comes first: an account whose password nobody knows would lock everybody out. */
    private void create() {
        char[] password = RandomSecrets.password();
        file.write(password);
        try {
            String hash = hashing.hash(password);
            Callers.runAs(Caller.system("first-start"), () -> {
                changes.create(ADMINISTRATOR, hash);
                return NAME;
            });
            LOG.info("Account {} was made; its password is in {}", NAME, file);
        } catch (RefusedException anotherNodeWasQuicker) {
            file.discard();
            LOG.info("Account {} was made by another node", NAME);
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
