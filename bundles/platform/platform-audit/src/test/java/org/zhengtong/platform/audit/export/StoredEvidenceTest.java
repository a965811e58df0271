package org.zhengtong.platform.audit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.Evidence.Export;
import org.zhengtong.platform.api.audit.Evidence.Period;
import org.zhengtong.platform.api.audit.Evidence.SignedCheckpoint;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.audit.AuditFixture;
import org.zhengtong.platform.evidence.EvidenceVerifier;
import org.zhengtong.platform.evidence.Finding;
import org.zhengtong.platform.evidence.Report;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class StoredEvidenceTest {

    private static final Period EVER = new Period(Optional.empty(), Optional.empty());

    private final AuditFixture audit;
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
    private final StoredEvidence evidence;

    StoredEvidenceTest(TestDatabase database) {
        audit = new AuditFixture(database);
        evidence = evidence(clock);
    }

    private StoredEvidence evidence(Clock time) {
        ChainParts parts =
                new ChainParts(audit.transactions, audit.checkpoints(time), audit.checkpointStore, audit.archives);
        ChainFiles files =
                new ChainFiles(audit.transactions, audit.chain, audit.checkpointStore, audit.keys, audit.key);
        return new StoredEvidence(parts, files, audit.keys, audit.log);
    }

    @Test
    void exportsTheWholeLogAndItVerifies() throws IOException {
        audit.record(IntStream.range(0, 2500).mapToObj(i -> "C" + i).toArray(String[]::new));
        clock.advance(Duration.ofMinutes(1));

        Report report = verify(evidence.export(EVER));

        assertEquals(List.of(), report.findings());
        assertEquals(2500, report.records());
        assertEquals(1, report.checkpoints());
        assertTrue(report.trusted());
    }

    @Test
    void exportsAPeriodFromCheckpointToCheckpoint() throws IOException {
        Instant eight = clock.instant();
        for (int hour = 1; hour <= 4; hour++) {
            clock.advance(Duration.ofHours(1));
            audit.record("C" + hour);
            evidence.checkpoint();
        }

        Export export = evidence.export(new Period(
                Optional.of(eight.plus(Duration.ofMinutes(90))), Optional.of(eight.plus(Duration.ofMinutes(150)))));

        assertEquals(2, export.first());
        assertEquals(3, export.last());
        assertEquals("evidence-000000000002-000000000003.jsonl", export.fileName());
        assertEquals(List.of(), verify(export).findings());
    }

    @Test
    void refusesToExportNothing() {
        RefusedException refused = assertThrows(RefusedException.class, () -> evidence.export(EVER));
        assertEquals("nothing_sealed", refused.first().code().code());

        audit.record("C1");
        evidence.checkpoint();
        Period later = new Period(Optional.of(clock.instant().plusSeconds(60)), Optional.empty());
        assertThrows(RefusedException.class, () -> evidence.export(later));
    }

    @Test
    void whatWasDoneToTheLogShowsInTheFile() throws IOException {
        audit.record("C1", "C2", "C3", "C4", "C5");
        evidence.checkpoint();
        audit.update("update audit_entry set object_id = 'C9' where object_id = 'C2'");
        audit.update("delete from audit_entry where object_id = 'C4'");

        Report report = verify(evidence.export(EVER));

        assertEquals(
                List.of("RECORD_CHANGED 2", "RECORDS_REMOVED 4"),
                report.findings().stream().map(StoredEvidenceTest::text).toList());
    }

    private static String text(Finding finding) {
        return finding.kind() + " " + finding.first();
    }

    @Test
    void theExportItselfIsOnRecord() {
        audit.record("C1");

        evidence.export(EVER);

        assertEquals(
                1,
                audit.count("select count(*) from audit_entry where action = 'evidence.export' and object_id = '1-1'"));
    }

    @Test
    void listsCheckpointsNewestFirst() {
        for (String caseNo : List.of("C1", "C2", "C3")) {
            audit.record(caseNo);
            evidence.checkpoint();
        }

        Page<SignedCheckpoint> first = evidence.checkpoints(new PageRequest(2, ""));
        Page<SignedCheckpoint> rest = evidence.checkpoints(new PageRequest(2, first.nextCursor()));

        assertEquals(List.of(3L, 2L), numbers(first));
        assertEquals(List.of(1L), numbers(rest));
        assertEquals("", rest.nextCursor());
        assertThrows(RefusedException.class, () -> evidence.checkpoints(new PageRequest(2, "x")));
    }

    private static List<Long> numbers(Page<SignedCheckpoint> page) {
        return page.items().stream().map(SignedCheckpoint::chainNo).toList();
    }

    @Test
    void publishesItsKey() {
        assertEquals(
                List.of(audit.key.get().verificationKey().pem()),
                evidence.keys().stream().map(key -> key.pem()).toList());
    }

    private Report verify(Export export) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.writeTo(file);
        return EvidenceVerifier.verify(
                new ByteArrayInputStream(file.toByteArray()),
                List.of(audit.key.get().verificationKey()));
    }
}
