package org.zhengtong.platform.audit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.audit.ArchivedPart;
import org.zhengtong.platform.audit.AuditFixture;
import org.zhengtong.platform.audit.archive.ArchiveJob.Settings;
import org.zhengtong.platform.audit.export.ChainFiles;
import org.zhengtong.platform.audit.export.ChainPart;
import org.zhengtong.platform.evidence.EvidenceVerifier;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Purpose;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ArchiveJobTest {

    @TempDir
    private Path folder;

    private final AuditFixture audit;
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
    private final ArchivedRows rows;

    ArchiveJobTest(TestDatabase database) {
        audit = new AuditFixture(database);
        rows = new ArchivedRows(audit.transactions, database.ready());
    }

    private ArchiveJob job(long links) {
        Settings settings = new Settings(Duration.ofDays(180), folder.resolve("archive"), links, clock);
        return new ArchiveJob(parts(), rows, chainFiles(), audit.keys, settings);
    }

    private ArchiveParts parts() {
        return new ArchiveParts(audit.transactions, audit.checkpointStore, audit.archives, audit.log);
    }

    private ChainFiles chainFiles() {
        return new ChainFiles(audit.transactions, audit.chain, audit.checkpointStore, audit.keys, audit.key);
    }

    /** Twelve entries, three a day with a checkpoint each; three days are old enough. */
    private void twelveEntriesOverFourDays() {
        for (int day = 0; day < 4; day++) {
            audit.record("C" + (3 * day + 1), "C" + (3 * day + 2), "C" + (3 * day + 3));
            audit.checkpoints(clock).makeNow();
            clock.advance(Duration.ofDays(1));
        }
        clock.advance(Duration.ofDays(178));
    }

    @Test
    void movesWhatIsOldEnoughIntoAFileAndTheChainGoesOn() throws Exception {
        twelveEntriesOverFourDays();

        Report report = job(100).run(false);

        assertEquals(9, report.done());
        assertEquals(List.of("evidence-000000000001-000000000009.jsonl.gz"), files());
        assertTrue(verify(files().get(0)).isIntact());
        assertEquals(9, verify(files().get(0)).records());
        assertEquals(0, audit.count("select count(*) from audit_entry where object_id in ('C1', 'C9')"));
        assertEquals(1, audit.count("select count(*) from audit_entry where object_id = 'C10'"));
        audit.seal();
        assertEquals(0, audit.log.verify().firstBroken());
        assertEquals(13, audit.log.verify().sealed());
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        twelveEntriesOverFourDays();

        job(100).run(false);

        Path file = folder.resolve("archive").resolve(files().get(0));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void startsANewFileAtTheNextCheckpoint() throws Exception {
        twelveEntriesOverFourDays();

        job(4).run(false);

        assertEquals(
                List.of(
                        "evidence-000000000001-000000000003.jsonl.gz",
                        "evidence-000000000004-000000000006.jsonl.gz",
                        "evidence-000000000007-000000000009.jsonl.gz"),
                files());
        for (String file : files()) {
            assertTrue(verify(file).isIntact(), file);
        }
        List<ArchivedPart> archived = audit.transactions.required(audit.archives::all);
        assertEquals(
                archived.get(0).extent().content().hash(),
                archived.get(1).extent().content().hashBefore());
    }

    @Test
    void goesOnTheNextNight() throws Exception {
        twelveEntriesOverFourDays();
        job(100).run(false);
        clock.advance(Duration.ofDays(1));

        Report report = job(100).run(false);

        assertEquals(3, report.done());
        assertEquals(2, files().size());
        assertTrue(verify(files().get(1)).isIntact());
        audit.seal();
        assertEquals(0, audit.log.verify().firstBroken());
    }

    @Test
    void aDryRunOnlyCounts() throws Exception {
        twelveEntriesOverFourDays();

        assertEquals(9, job(4).run(true).done());

        assertEquals(12, audit.count("select count(*) from audit_entry"));
        assertFalse(Files.exists(folder.resolve("archive")));
    }

    @Test
    void aYoungLogStays() throws Exception {
        audit.record("C1");
        audit.checkpoints(clock).makeNow();
        clock.advance(Duration.ofDays(179));

        assertEquals(new Report(0, 0, 0, ""), job(100).run(false));
    }

    @Test
    void takesOutWhatACrashLeftBehind() throws Exception {
        twelveEntriesOverFourDays();
        ChainPart part =
                parts().next(clock.instant().minus(Duration.ofDays(180)), 100).orElseThrow();
        Extent extent = chainFiles().extent(Purpose.ARCHIVE, part, clock.instant());
        parts().moved(new ArchivedPart(extent, "file", "digest", 1, clock.instant()));
        assertEquals(12, audit.count("select count(*) from audit_seal"));
        audit.seal();
        assertEquals(0, audit.log.verify().firstBroken());

        job(100).run(false);

        assertEquals(4, audit.count("select count(*) from audit_seal"));
        assertEquals(0, audit.log.verify().firstBroken());
    }

    @Test
    void aLogThatWasTamperedWithStays() throws Exception {
        twelveEntriesOverFourDays();
        audit.update("update audit_entry set object_id = 'C99' where object_id = 'C5'");

        Report report = job(100).run(false);

        assertEquals(0, report.done());
        assertEquals(9, report.failed());
        assertEquals(12, audit.count("select count(*) from audit_entry"));
    }

    @Test
    void nobodyElseCanDeclareAPartArchived() {
        twelveEntriesOverFourDays();
        String hash = audit.transactions.required(() -> audit.chain.hashOf(3)).orElseThrow();
        Extent forged = Extent.sign(
                SigningKey.generate(),
                Purpose.ARCHIVE,
                new Extent.Content(1, 3, "0".repeat(64), hash, 1),
                Instant.EPOCH);
        audit.transactions.run(() -> audit.archives.add(new ArchivedPart(forged, "x", "x", 1, Instant.EPOCH)));
        audit.update("delete from audit_entry where object_id in ('C1', 'C2', 'C3')");
        audit.update("delete from audit_seal where chain_no <= 3");

        assertEquals(1, audit.log.verify().firstBroken());
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private org.zhengtong.platform.evidence.Report verify(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("archive").resolve(file))) {
            return EvidenceVerifier.verify(in, List.of(audit.key.get().verificationKey()));
        }
    }
}
