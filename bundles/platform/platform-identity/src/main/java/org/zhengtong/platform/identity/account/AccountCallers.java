package org.zhengtong.platform.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.identity.caller.CallerSource;
import org.zhengtong.platform.identity.role.RoleStore;

/** Accounts as callers: each post grants the permissions of its role within its scope. */
@Component(property = CallerSource.KIND + "=ACCOUNT")
public final class AccountCallers implements CallerSource {

    private final AccountStore accounts;
    private final RoleStore roles;

    @Activate
    public AccountCallers(@Reference AccountStore accounts, @Reference RoleStore roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public Optional<Caller> find(String name) {
        return accounts.find(name).filter(Account::enabled).map(this::caller);
    }

    private Caller caller(Account account) {
        Map<String, Role> byName = roles.all().stream().collect(Collectors.toMap(Role::name, Function.identity()));
        List<Grant> grants = account.posts().stream()
                .filter(post -> byName.containsKey(post.role()))
                .map(post -> new Grant(Set.copyOf(byName.get(post.role()).permissions()), post.scope()))
                .toList();
        return Caller.of(account.name(), Kind.ACCOUNT, grants);
    }
}
