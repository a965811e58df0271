package org.zhengtong.platform.identity.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Accounts.Role;

/** Roles and their permissions. Seeds the roles when there are none. */
@Component(service = RoleStore.class)
public final class RoleStore {

    private static final String SEED = "roles.csv";

    private final Transactions transactions;

    @Activate
    public RoleStore(@Reference Transactions transactions, @Reference(target = "(schema=identity)") SchemaReady ready) {
        this.transactions = transactions;
        transactions.run(this::seedWhenEmpty);
    }

    /** By name. */
    public List<Role> all() {
        return transactions.required(() -> {
            Map<String, List<String>> permissions = new LinkedHashMap<>();
            sql().query(
                            "select role, permission from identity_role_permission order by role, permission",
                            row -> permissions
                                    .computeIfAbsent(row.text("role"), role -> new ArrayList<>())
                                    .add(row.text("permission")));
            return sql().query(
                            "select name, title from identity_role order by name",
                            row -> new Role(
                                    row.text("name"),
                                    row.text("title"),
                                    permissions.getOrDefault(row.text("name"), List.of())));
        });
    }

    public Optional<Role> find(String name) {
        return all().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    private Sql sql() {
        return transactions.sql();
    }

    private void seedWhenEmpty() {
        if (sql().count("select count(*) from identity_role") == 0) {
            seed().forEach(this::add);
        }
    }

    private void add(Role role) {
        sql().update("insert into identity_role (name, title) values (?, ?)", role.name(), role.title());
        sql().batch(
                        "insert into identity_role_permission (role, permission) values (?, ?)",
                        role.permissions().stream()
                                .map(permission -> new Object[] {role.name(), permission})
                                .toList());
    }

    private static List<Role> seed() {
        try (InputStream in = RoleStore.class.getResourceAsStream(SEED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(RoleStore::role).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read packaged " + SEED, e);
        }
    }

    private static Role role(String line) {
        String[] values = line.split(",");
        return new Role(values[0], values[1], List.of(values[2].split(" ")));
    }
}
