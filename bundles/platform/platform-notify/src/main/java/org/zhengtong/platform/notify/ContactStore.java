package org.zhengtong.platform.notify;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Where accounts get their mails; addresses as ciphertexts. */
@Component(service = ContactStore.class)
public final class ContactStore {

    private final Transactions transactions;

    @Activate
    public ContactStore(
            @Reference Transactions transactions, @Reference(target = "(schema=notify)") SchemaReady ready) {
        this.transactions = transactions;
    }

    Optional<String> find(String account) {
        return transactions.required(() ->
                sql().first("select mail from notify_contact where account = ?", row -> row.text("mail"), account));
    }

    /** Of those accounts that have one, by account. */
    Map<String, String> find(List<String> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return transactions.required(() -> sql()
                .query(
                        "select account, mail from notify_contact where account in ("
                                + String.join(", ", Collections.nCopies(accounts.size(), "?")) + ")",
                        row -> Map.entry(row.text("account"), row.text("mail")),
                        accounts.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void set(String account, String mail) {
        Instant now = Instant.now();
        transactions.run(() -> {
            int updated = sql().update(
                            "update notify_contact set mail = ?, updated_at = ? where account = ?", mail, now, account);
            if (updated == 0) {
                sql().update(
                                "insert into notify_contact (account, mail, updated_at) values (?, ?, ?)",
                                account,
                                mail,
                                now);
            }
        });
    }

    void remove(String account) {
        transactions.run(() -> sql().update("delete from notify_contact where account = ?", account));
    }

    private Sql sql() {
        return transactions.sql();
    }
}
