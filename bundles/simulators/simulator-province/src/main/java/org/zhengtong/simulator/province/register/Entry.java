package org.zhengtong.simulator.province.register;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * What the index keeps of a record in memory; the rest stays in the journal.
 *
 * @param seq place in the order of arrival, from 1
 * @param person digest of the identity number, empty if none was sent
 * @param serviceTime of a service; of an evaluation its assessTime
 * @param satisfaction 1 to 5; 0 for a service
 */
public record Entry(
        long seq,
        RecordKey key,
        OffsetDateTime receivedAt,
        String person,
        LocalDateTime serviceTime,
        int satisfaction,
        boolean isDefault) {

    static Entry of(long seq, Kind kind, Fields fields, OffsetDateTime receivedAt, String person) {
        return new Entry(
                seq,
                RecordKey.of(kind, fields),
                receivedAt,
                person,
                fields.time(kind == Kind.SERVICE ? "serviceTime" : "assessTime").orElse(LocalDateTime.MIN),
                fields.integer("satisfaction").orElse(0),
                fields.text("isdefault").equals("1"));
    }

    public Kind kind() {
        return key.kind();
    }
}
