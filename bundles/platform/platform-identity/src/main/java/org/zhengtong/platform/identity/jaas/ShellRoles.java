package org.zhengtong.platform.identity.jaas;

import java.util.List;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Scope;

/**
 * Which of the container's roles a caller gets: those with all permissions everywhere administer it, those with the
 * permission {@code shell.use} may look around in its shell and use our commands, others stay outside.
 */
final class ShellRoles {

    static final String PERMISSION = "shell.use";

    private static final List<String> ADMINISTRATOR =
            List.of("group", "admin", "manager", "viewer", "systembundles", "ssh");
    private static final List<String> USER = List.of("viewer", "ssh");

    private ShellRoles() {}

    static List<String> of(Caller caller) {
        boolean isAdministrator = caller.grants().stream()
                .anyMatch(grant ->
                        grant.permissions().contains("*") && grant.scope().equals(Scope.EVERYWHERE));
        if (isAdministrator) {
            return ADMINISTRATOR;
        }
        return caller.may(PERMISSION) ? USER : List.of();
    }
}
