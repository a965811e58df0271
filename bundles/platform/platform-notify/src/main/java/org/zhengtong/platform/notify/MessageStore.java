package org.zhengtong.platform.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.notify.Inbox.SiteMessage;

/** The inboxes. */
@Component(service = MessageStore.class)
public final class MessageStore {

    private static final String SELECT = "select id, template, title, body, sent_at, read_at from notify_message";

    private final Transactions transactions;

    @Activate
    public MessageStore(
            @Reference Transactions transactions, @Reference(target = "(schema=notify)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** A message of these words into the inbox of each. */
    void add(List<String> accounts, Letter letter, Instant now) {
        transactions.run(() -> sql().batch(
                        "insert into notify_message (id, account, template, about, title, body, sent_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        accounts.stream()
                                .map(account -> new Object[] {
                                    Ids.next(),
                                    account,
                                    letter.template(),
                                    letter.about(),
                                    letter.title(),
                                    letter.text(),
                                    now
                                })
                                .toList()));
    }

    /** Who was told about a thing, the first first. */
    List<Told> about(String key) {
        return transactions.required(() -> sql().query(
                        "select id, template, account, sent_at, read_at from notify_message where about = ?"
                                + " order by id fetch first 500 rows only",
                        row -> new Told(
                                row.text("id"),
                                row.text("template"),
                                row.text("account"),
                                row.instant("sent_at"),
                                row.optionalInstant("read_at").isPresent()),
                        key));
    }

    Page<SiteMessage> find(String account, boolean unreadOnly, PageRequest page) {
        String cursor = page.idCursor();
        List<Object> parameters = new ArrayList<>(List.of(account));
        StringBuilder where = new StringBuilder(" where account = ?");
        if (unreadOnly) {
            where.append(" and read_at is null");
        }
        if (!cursor.isEmpty()) {
            where.append(" and id < ?");
            parameters.add(cursor);
        }
        parameters.add(page.limit() + 1);
        List<SiteMessage> rows = transactions.required(() -> sql().query(
                        SELECT + where + " order by id desc fetch first ? rows only",
                        MessageStore::read,
                        parameters.toArray()));
        return Page.of(rows, page.limit(), SiteMessage::id);
    }

    Optional<SiteMessage> find(String account, String id) {
        return transactions.required(
                () -> sql().first(SELECT + " where id = ? and account = ?", MessageStore::read, id, account));
    }

    long unread(String account) {
        return transactions.required(() ->
                sql().count("select count(*) from notify_message where account = ? and read_at is null", account));
    }

    void markRead(String account, String id, Instant now) {
        transactions.run(() -> sql().update(
                        "update notify_message set read_at = ? where id = ? and account = ? and read_at is null",
                        now,
                        id,
                        account));
    }

    int markAllRead(String account, Instant now) {
        return transactions.required(() -> sql().update(
                        "update notify_message set read_at = ? where account = ? and read_at is null", now, account));
    }

    long countBefore(Instant time) {
        return transactions.required(() -> sql().count("select count(*) from notify_message where sent_at < ?", time));
    }

    int removeBefore(Instant time) {
        return transactions.required(() -> sql().update("delete from notify_message where sent_at < ?", time));
    }

    private Sql sql() {
        return transactions.sql();
    }

    /** That an account was told. */
    record Told(String id, String template, String account, Instant at, boolean read) {}

    private static SiteMessage read(Row row) {
        return new SiteMessage(
                row.text("id"),
                row.text("template"),
                row.text("title"),
                row.text("body"),
                row.instant("sent_at"),
                row.optionalInstant("read_at"));
    }
}
