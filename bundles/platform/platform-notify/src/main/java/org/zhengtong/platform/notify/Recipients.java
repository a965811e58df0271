package org.zhengtong.platform.notify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.notify.Notifications.Audience;
import org.zhengtong.platform.api.notify.Notifications.Entitled;
import org.zhengtong.platform.api.notify.Notifications.Named;

/** Finds the accounts of an audience. */
@Component(service = Recipients.class)
public final class Recipients {

    private static final String EVERYTHING = "*";

    private final Accounts accounts;

    @Activate
    public Recipients(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** Names of open accounts. Looked up as the platform: a caller need not be allowed to see whom it tells. */
    List<String> of(Audience audience) {
        return Callers.runAs(Caller.system("notify"), () -> find(audience));
    }

    private List<String> find(Audience audience) {
        return audience instanceof Named named
                ? open().filter(account -> named.accounts().contains(account.name()))
                        .map(Account::name)
                        .toList()
                : entitled(((Entitled) audience).permission());
    }

    private List<String> entitled(String permission) {
        Set<String> roles = accounts.roles().stream()
                .filter(role -> includes(role, permission))
                .map(Role::name)
                .collect(Collectors.toSet());
        return open().filter(account -> account.posts().stream().anyMatch(post -> roles.contains(post.role())))
                .map(Account::name)
                .toList();
    }

    private static boolean includes(Role role, String permission) {
        return role.permissions().contains(EVERYTHING) || role.permissions().contains(permission);
    }

    private Stream<Account> open() {
        return accounts.list().stream().filter(Account::enabled);
    }
}
