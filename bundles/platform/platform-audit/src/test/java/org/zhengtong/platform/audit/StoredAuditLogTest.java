package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class StoredAuditLogTest {

    private static final Caller WANG =
            new Caller("wang", Caller.Kind.ACCOUNT, "10.0.0.1", Set.of("*"), List.of(Scope.EVERYWHERE));
    private static final AuditEvent REFUSED_SIGN_IN = new AuditEvent(
            LogClass.SIGN_IN, "session.open", "account", "li", Result.REFUSED, Map.of("reason", "wrong"));

    private final AuditFixture audit;

    StoredAuditLogTest(TestDatabase database) {
        audit = new AuditFixture(database);
    }

    @Test
    void tellsWhoDidWhatWhenAndFromWhere() {
        Instant before = Instant.now().minusMillis(1);
        Callers.runAs(WANG, () -> {
            audit.log.record(
                    AuditEvent.done("tag.edit", "tag", "T1", Map.of("text", "态度好", "level", "5", "quote", "\"\\")));
            return "";
        });

        AuditRecord entry = all().get(0);

        assertEquals("wang", entry.callerId());
        assertEquals("ACCOUNT", entry.callerKind());
        assertEquals("10.0.0.1", entry.address());
        assertFalse(entry.at().isBefore(before));
        assertEquals(
                AuditEvent.done("tag.edit", "tag", "T1", Map.of("text", "态度好", "level", "5", "quote", "\"\\")),
                entry.event());
        assertEquals(0, entry.chainNo());
        assertEquals("", entry.hash());
    }

    @Test
    void noActNoEntry() {
        assertThrows(
                IllegalArgumentException.class,
                () -> audit.transactions.run(() -> {
                    audit.record("C1");
                    throw new IllegalArgumentException("rolled back by this test");
                }));

        assertEquals(List.of(), all());
    }

    @Test
    void findsByEveryCondition() {
        audit.record("C1");
        audit.log.record(REFUSED_SIGN_IN);
        Callers.runAs(WANG, () -> {
            audit.record("C2");
            return "";
        });

        assertEquals(List.of("C2"), found(query("wang", "", "", "", null, null)));
        assertEquals(List.of("C2", "C1"), found(query("", "rating.submit", "", "", null, null)));
        assertEquals(List.of("li"), found(query("", "", "account", "", null, null)));
        assertEquals(List.of("C1"), found(query("", "", "case", "C1", null, null)));
        assertEquals(List.of("li"), found(query("", "", "", "", LogClass.SIGN_IN, null)));
        assertEquals(List.of("C2", "C1"), found(query("", "", "", "", null, Result.DONE)));
        assertEquals(List.of(), found(query("wang", "", "", "C1", null, null)));
    }

    private static AuditQuery query(
            String caller, String action, String type, String id, LogClass logClass, Result result) {
        return new AuditQuery(caller, action, type, id, logClass, result, null, null);
    }

    @Test
    void findsByTimeFromInclusiveToExclusive() {
        audit.record("C1");
        Instant at = all().get(0).at();

        assertEquals(List.of("C1"), found(between(at, at.plusMillis(1))));
        assertEquals(List.of(), found(between(at.plusMillis(1), at.plusSeconds(9))));
        assertEquals(List.of(), found(between(at.minusSeconds(9), at)));
    }

    private static AuditQuery between(Instant from, Instant to) {
        return new AuditQuery(null, null, null, null, null, null, from, to);
    }

    @Test
    void pagesThroughEntriesOfTheSameMoment() {
        audit.log.recordAll(IntStream.range(0, 7)
                .mapToObj(i -> AuditFixture.submitted("C" + i))
                .toList());

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Page<AuditRecord> page = audit.log.find(AuditFixture.EVERYTHING, new PageRequest(3, cursor));
            page.items().forEach(entry -> seen.add(entry.event().objectId()));
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());

        assertEquals(List.of("C6", "C5", "C4", "C3", "C2", "C1", "C0"), seen);
    }

    @Test
    void refusesACursorThatIsNone() {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> audit.log.find(AuditFixture.EVERYTHING, new PageRequest(3, "1 or 1=1")));

        assertEquals("invalid_parameter", refused.first().code().code());
    }

    @Test
    void aStrangeRequestDoesNotEscapeTheLog() {
        audit.log.record(AuditEvent.done(
                "a".repeat(100),
                "b".repeat(100),
                "好".repeat(500) + "\u0000",
                Map.of("long", "c".repeat(9999), "odd", "\u0000\n")));

        AuditEvent event = all().get(0).event();

        assertEquals(60, event.action().length());
        assertEquals(200, event.objectId().length());
        assertEquals(2000, event.detail().get("long").length());
        assertEquals("??", event.detail().get("odd"));
    }

    private List<AuditRecord> all() {
        return audit.log.find(AuditFixture.EVERYTHING, new PageRequest(100, "")).items();
    }

    private List<String> found(AuditQuery query) {
        return audit.log.find(query, new PageRequest(100, "")).items().stream()
                .map(entry -> entry.event().objectId())
                .toList();
    }
}
