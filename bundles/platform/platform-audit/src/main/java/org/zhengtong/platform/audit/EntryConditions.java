package org.zhengtong.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;

/** The conditions of a query for entries under the alias {@code e}. */
final class EntryConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    EntryConditions matching(AuditQuery query) {
        return equal("e.caller_id", query.callerId())
                .equal("e.action", query.action())
                .equal("e.object_type", query.objectType())
                .equal("e.object_id", query.objectId())
                .equal("e.log_class", query.logClass())
                .equal("e.outcome", query.result())
                .when("e.occurred_at >= ?", query.from())
                .when("e.occurred_at < ?", query.to());
    }

    EntryConditions after(Optional<EntryCursor> cursor) {
        cursor.ifPresent(last -> {
            conditions.add("e.occurred_at <= ? and (e.occurred_at < ? or e.seq < ?)");
            parameters.addAll(List.of(last.occurredAt(), last.occurredAt(), last.seq()));
        });
        return this;
    }

    private EntryConditions equal(String column, Object value) {
        return when(column + " = ?", value);
    }

    private EntryConditions when(String condition, Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            parameters.add(value);
        }
        return this;
    }

    /** Empty, or beginning with {@code where}. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }
}
