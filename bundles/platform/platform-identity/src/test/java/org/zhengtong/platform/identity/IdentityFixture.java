package org.zhengtong.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.identity.account.AccountCallers;
import org.zhengtong.platform.identity.account.AccountStore;
import org.zhengtong.platform.identity.caller.KnownCallers;
import org.zhengtong.platform.identity.caller.SeparateTransactions;
import org.zhengtong.platform.identity.caller.SignInAudit;
import org.zhengtong.platform.identity.caller.TokenConfig;
import org.zhengtong.platform.identity.caller.TokenStore;
import org.zhengtong.platform.identity.caller.Tokens;
import org.zhengtong.platform.identity.client.ClientCallers;
import org.zhengtong.platform.identity.client.ClientStore;
import org.zhengtong.platform.identity.role.Grants;
import org.zhengtong.platform.identity.role.RoleStore;
import org.zhengtong.platform.identity.role.ScopeTree;
import org.zhengtong.platform.identity.secret.PasswordConfig;
import org.zhengtong.platform.identity.secret.PasswordHashing;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

/** What everything about accounts and clients hangs on, with an empty database and quick hashes. */
public final class IdentityFixture {

    public static final String GOOD_PASSWORD = "Str0ng-enough";

    private static final Map<String, Object> QUICK = Map.of("argon2__memory__kib", 64, "argon2__iterations", 1);

    public final TestDatabase database;
    public final Transactions transactions;
    public final SmallCity city = new SmallCity();
    public final RecordedAudit audit = new RecordedAudit();
    public final PasswordHashing hashing = new PasswordHashing(Configs.of(PasswordConfig.class, QUICK));
    public final RoleStore roles;
    public final AccountStore accounts;
    public final ClientStore clients;
    public final KnownCallers callers;
    public final TokenStore tokenStore;
    public final Tokens tokens;
    public final SeparateTransactions separately;
    public final SignInAudit signIns = new SignInAudit(audit);
    public final Grants grants;

    public IdentityFixture(TestDatabase database) {
        this.database = database;
        transactions = database.apply("db/identity.xml").clear().transactions();
        roles = new RoleStore(transactions, database.ready());
        accounts = new AccountStore(transactions, database.unit("identity"), database.ready());
        clients = new ClientStore(transactions, database.unit("identity"), database.ready());
        callers = new KnownCallers(new AccountCallers(accounts, roles), new ClientCallers(clients, roles));
        tokenStore = new TokenStore(transactions, database.ready());
        tokens = new Tokens(transactions, tokenStore, callers, Configs.defaults(TokenConfig.class));
        separately = new SeparateTransactions(transactions);
        grants = new Grants(roles, city.regions(), city, new ScopeTree(city));
    }

    public static Account account(String name, Post... posts) {
        return new Account(name, "王五", true, List.of(posts));
    }

    public static Post post(String role, String regionCode, String departmentCode) {
        return new Post(role, new Scope(regionCode, departmentCode));
    }

    public static ApiClient client(String id) {
        return new ApiClient(id, "公安业务系统", "department-system", new Scope(SmallCity.CITY, SmallCity.BUREAU), true);
    }

    /** As an administrator of everything. */
    public static <T> T asAdministrator(Supplier<T> work) {
        return Callers.runAs(Caller.system("test"), work);
    }

    /** {@link #asAdministrator(Supplier)} without a result. */
    public static void administrator(Runnable work) {
        asAdministrator(() -> {
            work.run();
            return new AtomicReference<>();
        });
    }

    public List<String> reasons() {
        return audit.events().stream()
                .map(AuditEvent::detail)
                .filter(detail -> detail.containsKey("reason"))
                .map(detail -> detail.get("reason"))
                .toList();
    }
}
