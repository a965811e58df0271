package org.zhengtong.platform.identity.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Accounts.Account;

/** Rows of accounts, their posts and passwords. */
@Component(service = AccountStore.class)
public final class AccountStore {

    private final Transactions transactions;
    private final EntityManagerFactory unit;

    @Activate
    public AccountStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=identity)") EntityManagerFactory unit,
            @Reference(target = "(schema=identity)") SchemaReady ready) {
        this.transactions = transactions;
        this.unit = unit;
    }

    /** By name. */
    List<Account> all() {
        return transactions.required(() -> entities()
                .createQuery("select a from AccountEntity a order by a.name", AccountEntity.class)
                .setHint("eclipselink.batch", "a.posts")
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList());
    }

    Optional<Account> find(String name) {
        return transactions.required(() -> entity(name).map(AccountEntity::toAccount));
    }

    boolean isEmpty() {
        return transactions.required(() -> sql().count("select count(*) from identity_account") == 0);
    }

    void add(Account account, String passwordHash) {
        transactions.run(() -> entities().persist(new AccountEntity(account, passwordHash, now())));
    }

    void setEnabled(String name, boolean enabled) {
        transactions.run(() -> entity(name).ifPresent(account -> account.setEnabled(enabled)));
    }

    /** Keeps the password that was, and lifts a lock. */
    void setPassword(String name, String passwordHash) {
        transactions.run(() -> entity(name).ifPresent(account -> {
            sql().update(
                            "insert into identity_old_password (id, account_name, password_hash, created_at)"
                                    + " values (?, ?, ?, ?)",
                            Ids.next(),
                            name,
                            account.passwordHash(),
                            now());
            sql().update("update identity_account set failures = 0, locked_until = null where name = ?", name);
            account.setPassword(passwordHash, now());
        }));
    }

    /** Hashes of the present password and of those before it, newest first. */
    List<String> passwords(String name, int limit) {
        return transactions.required(() -> {
            List<String> hashes = new ArrayList<>(sql().query(
                            "select password_hash from identity_account where name = ?",
                            row -> row.text("password_hash"),
                            name));
            hashes.addAll(sql().query(
                            "select password_hash from identity_old_password where account_name = ?"
                                    + " order by id desc fetch first ? rows only",
                            row -> row.text("password_hash"),
                            name,
                            limit));
            return hashes.stream().limit(limit).toList();
        });
    }

    Optional<Password> password(String name) {
        return transactions.required(() -> sql().first(
                        "select password_hash, password_changed_at from identity_account where name = ?",
                        AccountStore::password,
                        name));
    }

    private static Password password(Row row) {
        return new Password(row.text("password_hash"), row.instant("password_changed_at"));
    }

    /** Counts a failed sign-in, unless the account is locked already. */
    void countFailure(String name, Instant now) {
        sql().update(
                        "update identity_account set failures = failures + 1"
                                + " where name = ? and (locked_until is null or locked_until <= ?)",
                        name,
                        now);
    }

    /** @return whether there had been that many failures, so that the account is locked now */
    boolean lockAfter(String name, int failures, Instant until) {
        return sql().update(
                                "update identity_account set failures = 0, locked_until = ?"
                                        + " where name = ? and failures >= ?",
                                until,
                                name,
                                failures)
                > 0;
    }

    /** Forgets failed sign-ins. @return whether the account may be used: it is neither closed nor locked */
    boolean open(String name, Instant now) {
        return sql().update(
                                "update identity_account set failures = 0, locked_until = null"
                                        + " where name = ? and enabled = ? and (locked_until is null or locked_until <= ?)",
                                name,
                                true,
                                now)
                > 0;
    }

    private Optional<AccountEntity> entity(String name) {
        return entities()
                .createQuery("select a from AccountEntity a where a.name = :name", AccountEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private EntityManager entities() {
        return transactions.entityManager(unit);
    }

    private Sql sql() {
        return transactions.sql();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A stored password. */
    record Password(String hash, Instant changedAt) {}
}
