package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.evidence.Extent.Content;
import org.zhengtong.platform.evidence.Extent.Purpose;
import org.zhengtong.platform.evidence.Finding.Kind;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.signing.VerificationKey;

class EvidenceVerifierTest {

    private static final VerificationKey TRUSTED = EvidenceFile.KEY.verificationKey();
    private static final SigningKey FORGER = SigningKey.generate();

    private final EvidenceFile file = EvidenceFile.whole();

    @Test
    void findsNothingInAFileThatNobodyTouched() {
        Report report = file.verify(TRUSTED);

        assertTrue(report.isIntact());
        assertEquals(10, report.records());
        assertEquals(3, report.checkpoints());
        assertEquals(List.of(TRUSTED.id()), report.keyIds());
        assertTrue(report.trusted());
        assertEquals(11, report.extent().orElseThrow().content().first());
    }

    @Test
    void withoutATrustedKeyItGoesByThoseInTheFileAndSaysSo() {
        Report report = file.verify();

        assertTrue(report.isIntact());
        assertFalse(report.trusted());
    }

    @Test
    void readsCompressedFiles() throws IOException {
        byte[] packed = gzip(file.bytes());

        assertTrue(EvidenceFile.verify(packed, TRUSTED).isIntact());
        assertFalse(EvidenceFile.verify(Arrays.copyOf(packed, packed.length / 2), TRUSTED)
                .isIntact());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void namesAChangedRecord() {
        assertEquals(
                List.of("RECORD_CHANGED 13"),
                file.change(file.lineOf(13), line -> line.replace("\"C13\"", "\"C99\""))
                        .findings(TRUSTED));
        assertEquals(
                List.of("RECORD_CHANGED 20"),
                file.change(file.lineOf(20), line -> line.replace("DONE", "REFUSED"))
                        .findings(TRUSTED));
        assertEquals(
                List.of("RECORD_CHANGED 11"),
                file.change(file.lineOf(11), line -> line.replace("04:00:00.134Z", "05:00:00.134Z"))
                        .findings(TRUSTED));
    }

    @Test
    void namesARecordWhoseHashWasChanged() {
        assertEquals(
                List.of("RECORD_CHANGED 13"),
                file.change(file.lineOf(13), line -> line.replaceFirst("\"hash\":\"..", "\"hash\":\"zz"))
                        .findings(TRUSTED));
    }

    @Test
    void namesTheTwoRecordsOfWhichOneWasChangedWithItsHash() {
        SealedRecord forged = forged(13, "C99");

        assertEquals(
                List.of("RECORD_CHANGED 14"),
                file.change(file.lineOf(13), line -> LineCodec.write(forged)).findings(TRUSTED));
    }

    /** Chained as it should be, to the record before. */
    private SealedRecord forged(long number, String objectId) {
        EvidenceRecord record = EvidenceFile.record(number, objectId);
        return new SealedRecord(record, record.hashAfter(hashOf(number - 1)));
    }

    private String hashOf(long number) {
        return EvidenceFile.chain("ab".repeat(32), EvidenceFile.FIRST, number, "C").stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .hash();
    }

    @Test
    void namesARemovedRecord() {
        assertEquals(List.of("RECORDS_REMOVED 13"), file.remove(file.lineOf(13)).findings(TRUSTED));
        assertEquals(List.of("RECORDS_REMOVED 11"), file.remove(file.lineOf(11)).findings(TRUSTED));
        assertEquals(List.of("RECORDS_REMOVED 14"), file.remove(file.lineOf(14)).findings(TRUSTED));
        assertEquals(List.of("RECORDS_REMOVED 20"), file.remove(file.lineOf(20)).findings(TRUSTED));
        assertEquals(
                List.of("RECORDS_REMOVED 12-13"),
                file.remove(file.lineOf(12)).remove(file.lineOf(12)).findings(TRUSTED));
    }

    @Test
    void namesAnInsertedRecord() {
        String forged = LineCodec.write(forged(14, "C14b"));

        assertEquals(
                List.of("RECORD_INSERTED 14"),
                file.insert(file.lineOf(14), forged).findings(TRUSTED));
        assertEquals(
                List.of("RECORD_INSERTED 13"),
                file.insert(file.lineOf(15), file.lines.get(file.lineOf(13))).findings(TRUSTED));
        assertEquals(
                List.of("RECORD_INSERTED 21"),
                file.insert(file.lines.size(), LineCodec.write(forged(21, "C21")))
                        .findings(TRUSTED));
        assertEquals(
                List.of("RECORD_INSERTED 9"),
                file.insert(2, LineCodec.write(new SealedRecord(EvidenceFile.record(9, "C9"), "ab".repeat(32))))
                        .findings(TRUSTED));
    }

    @Test
    void namesAReorderedRecord() {
        assertEquals(
                List.of("RECORD_REORDERED 12"),
                file.move(file.lineOf(12), file.lineOf(13)).findings(TRUSTED));
        assertEquals(
                List.of("RECORD_REORDERED 12"),
                file.move(file.lineOf(12), file.lineOf(18)).findings(TRUSTED));
    }

    @Test
    void namesRecordsThatChangedPlaces() {
        String twelve = file.lines.get(file.lineOf(12)).replace("\"C12\"", "\"C13\"");
        String thirteen = file.lines.get(file.lineOf(13)).replace("\"C13\"", "\"C12\"");

        assertEquals(
                List.of("RECORD_CHANGED 12", "RECORD_CHANGED 13"),
                file.change(file.lineOf(12), line -> twelve)
                        .change(file.lineOf(13), line -> thirteen)
                        .findings(TRUSTED));
    }

    @Test
    void namesAMissingTail() {
        assertEquals(
                List.of("TAIL_MISSING 19-20"),
                file.cutAt(file.lineOf(19)).findings(TRUSTED).subList(0, 1));
        assertEquals(
                List.of("TAIL_MISSING 18-20"),
                file.cutAt(file.lineOf(18)).findings(TRUSTED).subList(0, 1));
        assertEquals(
                List.of("TAIL_MISSING 11-20"), file.cutAt(2).findings(TRUSTED).subList(0, 1));
        assertEquals(
                List.of("CHECKPOINTS_REMOVED 11-20"),
                file.cutAt(file.lines.size() - 1).findings(TRUSTED));
    }

    @Test
    void seesThatALineWasCutInTheMiddle() {
        byte[] bytes = file.bytes();

        assertEquals(
                Kind.LINE_UNREADABLE,
                EvidenceFile.verify(Arrays.copyOf(bytes, bytes.length - 1), TRUSTED)
                        .findings()
                        .get(0)
                        .kind());
    }

    @Test
    void seesThatRecordsWereChainedAnew() {
        EvidenceFile rewritten = file;
        for (SealedRecord record : EvidenceFile.chain(hashOf(14), 15, 17, "X")) {
            rewritten = rewritten.change(rewritten.lineOf(record.chainNo()), line -> LineCodec.write(record));
        }

        assertEquals(List.of("RECORDS_REWRITTEN 15-17"), rewritten.findings(TRUSTED));
    }

    @Test
    void seesThatTheEndWasChainedAnew() {
        EvidenceFile rewritten = file.remove(file.lineOfCheckpoint(20));
        for (SealedRecord record : EvidenceFile.chain(hashOf(17), 18, 20, "X")) {
            rewritten = rewritten.change(rewritten.lineOf(record.chainNo()), line -> LineCodec.write(record));
        }

        assertEquals(List.of("RECORDS_REWRITTEN 18-20", "CHECKPOINTS_REMOVED 11-20"), rewritten.findings(TRUSTED));
    }

    @Test
    void namesAWrongSignature() {
        assertEquals(
                List.of("SIGNATURE_WRONG 14"),
                file.change(file.lineOfCheckpoint(14), line -> line.replace("04:00:14", "04:00:15"))
                        .findings(TRUSTED));
        assertEquals(
                List.of("SIGNATURE_WRONG 11"),
                file.change(0, line -> line.replace("\"EXPORT\"", "\"ARCHIVE\""))
                        .findings(TRUSTED));
    }

    @Test
    void doesNotTrustWhateverKeyIsInTheFile() {
        EvidenceFile forged = forgedWhole();

        assertTrue(forged.verify().isIntact());
        assertEquals(
                Kind.KEY_NOT_TRUSTED, forged.verify(TRUSTED).findings().get(0).kind());
    }

    private EvidenceFile forgedWhole() {
        List<SealedRecord> records = EvidenceFile.chain("00".repeat(32), 11, 20, "F");
        Content content = new Content(11, 20, "00".repeat(32), records.get(9).hash(), 0);
        Extent extent = Extent.sign(FORGER, Purpose.EXPORT, content, Instant.EPOCH);
        EvidenceFile forged = file.cutAt(0)
                .insert(0, LineCodec.write(extent))
                .insert(1, LineCodec.write(new KeyLine(FORGER.verificationKey())));
        for (SealedRecord record : records) {
            forged = forged.insert(forged.lines.size(), LineCodec.write(record));
        }
        return forged;
    }

    @Test
    void namesWhatIsWrongWithoutAFirstLine() {
        assertEquals(List.of("EXTENT_MISSING 0"), file.remove(0).findings(TRUSTED));
    }

    @Test
    void namesACheckpointInTheWrongPlace() {
        assertEquals(
                List.of("CHECKPOINT_MISPLACED 14"),
                file.move(file.lineOfCheckpoint(14), file.lineOf(18)).findings(TRUSTED));
    }

    @Test
    void nothingCanBeAddedToALineUnnoticed() {
        for (int line = 0; line < file.lines.size(); line++) {
            assertFalse(file.change(line, text -> text.replace("{\"line\"", "{ \"line\""))
                    .verify(TRUSTED)
                    .isIntact());
            assertFalse(file.change(line, text -> text.replaceFirst("}$", ",\"note\":\"paid\"}"))
                    .verify(TRUSTED)
                    .isIntact());
            assertFalse(file.change(line, text -> text + " ").verify(TRUSTED).isIntact());
        }
        assertFalse(file.insert(5, "").verify(TRUSTED).isIntact());
    }

    @Test
    void noLineCanBeRemovedRepeatedOrMovedUnnoticed() {
        for (int line = 0; line < file.lines.size(); line++) {
            if (line != 1) { // the key, which the reader has
                assertFalse(file.remove(line).verify(TRUSTED).isIntact(), "removed " + line);
            }
        }
        for (int line = 2; line < file.lines.size(); line++) {
            for (int to = 2; to < file.lines.size(); to++) {
                if (to != line) {
                    assertFalse(file.move(line, to).verify(TRUSTED).isIntact(), "moved " + line + " to " + to);
                }
            }
        }
    }

    @Test
    void noByteCanBeChangedUnnoticed() {
        byte[] bytes = file.bytes();
        int keyEnds =
                file.lines.get(0).getBytes(UTF_8).length + file.lines.get(1).getBytes(UTF_8).length + 2;
        Random random = new Random(20260302);
        for (int i = 0; i < 500; i++) {
            byte[] changed = bytes.clone();
            int at = keyEnds + random.nextInt(bytes.length - keyEnds);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertFalse(EvidenceFile.verify(changed, TRUSTED).isIntact(), "byte " + at);
        }
    }

    @Test
    void anyOtherFileIsReadToItsEnd() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            assertFalse(EvidenceFile.verify(noise).isIntact());
        }
        assertFalse(EvidenceFile.verify(("[".repeat(100_000) + "\n").getBytes(UTF_8))
                .isIntact());
        assertFalse(EvidenceFile.verify("x".repeat(3_000_000).getBytes(UTF_8)).isIntact());
    }

    @Test
    void keepsAThousandFindingsAndCountsTheRest() {
        Report report = EvidenceFile.verify("?\n".repeat(5000).getBytes(UTF_8), TRUSTED);

        assertEquals(1000, report.findings().size());
        assertEquals(5001, report.faults());
    }
}
