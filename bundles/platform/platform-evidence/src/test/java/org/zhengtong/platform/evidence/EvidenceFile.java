package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhengtong.platform.evidence.Extent.Content;
import org.zhengtong.platform.evidence.Extent.Purpose;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.signing.VerificationKey;

/** The lines of a file with the records 11 to 20, checkpoints behind 14, 17 and 20, and hands that tamper with it. */
final class EvidenceFile {

    static final SigningKey KEY = SigningKey.generate();
    static final long FIRST = 11;
    static final long LAST = 20;

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123Z");
    private static final String HASH_BEFORE = "ab".repeat(32);

    final List<String> lines;

    private EvidenceFile(List<String> lines) {
        this.lines = lines;
    }

    static EvidenceFile whole() {
        List<SealedRecord> records = chain(HASH_BEFORE, FIRST, LAST, "C");
        List<String> lines = new ArrayList<>();
        Content content = new Content(
                FIRST, LAST, HASH_BEFORE, records.get(records.size() - 1).hash(), 3);
        lines.add(LineCodec.write(Extent.sign(KEY, Purpose.EXPORT, content, NOON)));
        lines.add(LineCodec.write(new KeyLine(KEY.verificationKey())));
        for (SealedRecord record : records) {
            lines.add(LineCodec.write(record));
            if (List.of(14L, 17L, 20L).contains(record.chainNo())) {
                lines.add(LineCodec.write(checkpoint(record)));
            }
        }
        return new EvidenceFile(lines);
    }

    private static Checkpoint checkpoint(SealedRecord record) {
        return Checkpoint.sign(KEY, record.chainNo(), record.hash(), NOON.plusSeconds(record.chainNo()));
    }

    static List<SealedRecord> chain(String hashBefore, long first, long last, String objects) {
        List<SealedRecord> records = new ArrayList<>();
        String hash = hashBefore;
        for (long number = first; number <= last; number++) {
            EvidenceRecord record = record(number, objects + number);
            hash = record.hashAfter(hash);
            records.add(new SealedRecord(record, hash));
        }
        return records;
    }

    static EvidenceRecord record(long number, String objectId) {
        return new EvidenceRecord(
                number,
                number + 1000,
                "0199a000-0000-7000-8000-0000000000" + number,
                NOON.plusMillis(number),
                "EXCHANGE",
                "housing",
                "CLIENT",
                "10.0.0.1",
                "message.deliver",
                "message",
                objectId,
                "DONE",
                "{\"connector\":\"province\",\"事项\":\"户口\\\"登记\\\"\"}");
    }

    int lineOf(long number) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"record\",\"chainNo\":" + number + ",")) {
                return i;
            }
        }
        throw new AssertionError("no record " + number);
    }

    int lineOfCheckpoint(long number) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"checkpoint\",\"chainNo\":" + number + ",")) {
                return i;
            }
        }
        throw new AssertionError("no checkpoint " + number);
    }

    EvidenceFile change(int line, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, change.apply(lines.get(line)));
        return new EvidenceFile(changed);
    }

    EvidenceFile remove(int line) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(line);
        return new EvidenceFile(changed);
    }

    EvidenceFile insert(int line, String text) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(line, text);
        return new EvidenceFile(changed);
    }

    EvidenceFile move(int from, int to) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(to, changed.remove(from));
        return new EvidenceFile(changed);
    }

    EvidenceFile cutAt(int line) {
        return new EvidenceFile(new ArrayList<>(lines.subList(0, line)));
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    Report verify(VerificationKey... trusted) {
        return verify(bytes(), trusted);
    }

    static Report verify(byte[] file, VerificationKey... trusted) {
        try {
            return EvidenceVerifier.verify(new ByteArrayInputStream(file), List.of(trusted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kind and numbers of each finding. */
    List<String> findings(VerificationKey... trusted) {
        return verify(trusted).findings().stream()
                .map(finding -> finding.kind() + " " + finding.first()
                        + (finding.last() == finding.first() ? "" : "-" + finding.last()))
                .toList();
    }
}
