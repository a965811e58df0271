package org.zhengtong.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.data.NumberedTable;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;

/** The entries: only ever added to. */
@Component(service = EntryStore.class)
public final class EntryStore {

    private static final List<String> COLUMNS = List.of(
            "id",
            "occurred_at",
            "log_class",
            "caller_id",
            "caller_kind",
            "address",
            "action",
            "object_type",
            "object_id",
            "outcome",
            "detail");

    /** Of an entry that is there, or that was looked at by the sealer and is not there any more. */
    private static final String HIGHEST_NUMBER =
            "select max(n) from (select max(seq) as n from audit_entry union all select max(last_seq) as n from audit_chain) x";

    private static final String NEWEST_FIRST = " order by e.occurred_at desc, e.seq desc";

    private final Transactions transactions;
    private final NumberedTable table;

    @Activate
    public EntryStore(@Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
        this.table = new NumberedTable(transactions, "audit_entry", "seq", COLUMNS, HIGHEST_NUMBER);
    }

    void addAll(List<AuditEntry> entries) {
        transactions.run(
                () -> table.add(entries.stream().map(EntryStore::columns).toList()));
    }

    private static Object[] columns(AuditEntry entry) {
        return new Object[] {
            entry.id(),
            entry.occurredAt(),
            entry.logClass(),
            entry.callerId(),
            entry.callerKind(),
            entry.address(),
            entry.action(),
            entry.objectType(),
            entry.objectId(),
            entry.outcome(),
            entry.detail()
        };
    }

    /**
     * Newest first. The numbers of a page come out of an index alone; only for these are rows read and joined, else Derby
     * would sort the whole log.
     */
    Page<AuditRecord> find(AuditQuery query, PageRequest page) {
        EntryConditions conditions = new EntryConditions().matching(query).after(EntryCursor.parse(page.cursor()));
        List<Found> found = transactions.required(() -> rows(numbers(conditions, page.limit() + 1)));
        return Page.of(found, page.limit(), last -> EntryCursor.of(last.entry()).text())
                .map(Found::toRecord);
    }

    private List<Object> numbers(EntryConditions conditions, int limit) {
        List<Object> parameters = new ArrayList<>(conditions.parameters());
        parameters.add(limit);
        return transactions
                .sql()
                .query(
                        "select e.seq from audit_entry e" + conditions.where() + NEWEST_FIRST
                                + " fetch first ? rows only",
                        row -> row.longNumber("seq"),
                        parameters.toArray());
    }

    private List<Found> rows(List<Object> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return transactions
                .sql()
                .query(
                        "select " + EntryRows.COLUMNS + ", s.chain_no, s.hash from audit_entry e"
                                + " left join audit_seal s on s.entry_seq = e.seq"
                                + " where e.seq in (" + "?, ".repeat(numbers.size() - 1) + "?)" + NEWEST_FIRST,
                        EntryStore::found,
                        numbers.toArray());
    }

    private static Found found(Row row) {
        Seal seal = row.optionalText("hash")
                .map(hash -> new Seal(row.longNumber("chain_no"), row.longNumber("seq"), hash))
                .orElse(Seal.NONE);
        return new Found(EntryRows.entry(row), seal);
    }

    /** An entry with its seal, or with none. */
    private record Found(AuditEntry entry, Seal seal) {
        AuditRecord toRecord() {
            return entry.toRecord(seal);
        }
    }
}
