package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.audit.CallLog.Answer;
import org.zhengtong.platform.api.audit.CallLog.Answered;
import org.zhengtong.platform.api.audit.CallLog.Call;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class StoredCallLogTest {

    private static final Caller HOUSING =
            new Caller("housing", Caller.Kind.CLIENT, "10.0.0.2", Set.of("*"), List.of(Scope.EVERYWHERE));
    private static final Call CALL = new Call("POST /api/rating/v1/cases", "aa", "K-1");
    private static final Answer CREATED = new Answer(201, "", "bb");
    private static final Map<String, String> FACTS =
            Map.of("status", "201", "requestDigest", "aa", "responseDigest", "bb", "key", "K-1");

    private final AuditFixture audit;
    private final NotedCalls noted;
    private final StoredCallLog calls;

    StoredCallLogTest(TestDatabase database) {
        audit = new AuditFixture(database);
        noted = new NotedCalls(audit.desk);
        calls = new StoredCallLog(audit.desk, noted);
    }

    @AfterEach
    void stop() throws InterruptedException {
        noted.close();
    }

    @Test
    void theDigestsJoinTheOneEntryOfTheCall() {
        String value = carry("C1");

        assertEquals("done", value);
        AuditRecord entry = all().get(0);
        assertEquals(1, all().size());
        assertEquals("rating.submit", entry.event().action());
        assertEquals("housing", entry.callerId());
        assertEquals("1", entry.event().detail().get("level"));
        assertEquals("POST /api/rating/v1/cases", entry.event().detail().get("call"));
        FACTS.forEach((name, fact) -> assertEquals(fact, entry.event().detail().get(name)));
    }

    @Test
    void aCallWithManyEntriesHasOneOfItsOwn() {
        carry("C1", "C2");

        assertEquals(
                List.of("call.receive", "rating.submit", "rating.submit"),
                all().stream().map(entry -> entry.event().action()).toList());
        AuditEvent call = all().get(0).event();
        assertEquals(LogClass.EXCHANGE, call.logClass());
        assertEquals("POST /api/rating/v1/cases", call.objectId());
        assertEquals(Result.DONE, call.result());
        assertEquals(FACTS, call.detail());
    }

    @Test
    void soHasACallThatRecordedNothing() {
        carry();

        assertEquals("call.receive", all().get(0).event().action());
        assertEquals(1, all().size());
    }

    private String carry(String... cases) {
        return Callers.runAs(
                HOUSING,
                () -> audit.transactions.required(() -> calls.carry(CALL, () -> {
                    audit.record(cases);
                    return new Answered<>("done", CREATED);
                })));
    }

    @Test
    void aCallThatIsRolledBackLeavesNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> audit.transactions.run(() -> calls.carry(CALL, () -> {
                    audit.record("C1");
                    throw new IllegalArgumentException("rolled back by this test");
                })));
        audit.record("C2");

        assertEquals(1, all().size());
        assertEquals("C2", all().get(0).event().objectId());
    }

    @Test
    void aRefusedCallIsWrittenSoon() {
        Callers.runAs(HOUSING, () -> {
            calls.note(CALL, new Answer(422, "tag_required", "cc"));
            return "";
        });

        waitUntil(() -> all().size() == 1);

        AuditRecord entry = all().get(0);
        assertEquals("housing", entry.callerId());
        assertEquals(Result.REFUSED, entry.event().result());
        assertEquals("tag_required", entry.event().detail().get("code"));
    }

    @Test
    void whatWaitsIsWrittenWhenTheLogGoes() throws InterruptedException {
        for (int i = 0; i < 700; i++) {
            calls.note(CALL, new Answer(500, "internal_error", "cc"));
        }

        noted.close();

        assertEquals(700, audit.count("select count(*) from audit_entry"));
        assertEquals(700, audit.count("select count(*) from audit_entry where outcome = 'FAILED'"));
    }

    private List<AuditRecord> all() {
        return audit.log.find(AuditFixture.EVERYTHING, new PageRequest(100, "")).items();
    }

    private static void waitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "not within 20 s");
            Thread.onSpinWait();
        }
    }
}
