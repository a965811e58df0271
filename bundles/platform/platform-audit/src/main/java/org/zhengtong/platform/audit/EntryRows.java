package org.zhengtong.platform.audit;

import org.zhengtong.platform.api.data.Row;

/** How an entry is read from a row. */
final class EntryRows {

    /** Columns of an entry under the alias {@code e}. */
    static final String COLUMNS = "e.seq, e.id, e.occurred_at, e.log_class, e.caller_id, e.caller_kind, e.address,"
            + " e.action, e.object_type, e.object_id, e.outcome, e.detail";

    private EntryRows() {}

    static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.longNumber("seq"),
                row.text("id"),
                row.instant("occurred_at"),
                row.text("log_class"),
                row.text("caller_id"),
                row.text("caller_kind"),
                row.text("address"),
                row.text("action"),
                row.text("object_type"),
                row.text("object_id"),
                row.text("outcome"),
                row.text("detail"));
    }
}
