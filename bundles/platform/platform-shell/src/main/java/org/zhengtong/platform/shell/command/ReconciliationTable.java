package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Reconciliation;
import org.zhengtong.platform.shell.api.Table;

/** How comparisons with external systems are shown. */
final class ReconciliationTable {

    private ReconciliationTable() {}

    static Table<Reconciliation> of(List<Reconciliation> results) {
        return columns(Table.of(results));
    }

    static Table<Reconciliation> of(Reconciliation result) {
        return columns(Table.ofOne(result));
    }

    private static Table<Reconciliation> columns(Table<Reconciliation> table) {
        return table.column("id", Reconciliation::id)
                .column("day", Reconciliation::day)
                .column("state", Reconciliation::state)
                .column("dryRun", Reconciliation::dryRun)
                .column("ours", Reconciliation::ours)
                .column("theirs", Reconciliation::theirs)
                .column("missing", Reconciliation::missing)
                .column("resent", Reconciliation::resent)
                .column("extra", Reconciliation::extra)
                .column("startedAt", Reconciliation::startedAt)
                .column("startedBy", Reconciliation::startedBy)
                .column("error", Reconciliation::error);
    }

    static Table<Difference> differences(List<Difference> found) {
        return Table.of(found)
                .column("kind", Difference::kind)
                .column("record", Difference::record)
                .column("key", Difference::key)
                .column("messageId", Difference::messageId)
                .column("delivery", Difference::delivery);
    }
}
