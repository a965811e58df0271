package org.zhengtong.cli.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.zhengtong.platform.evidence.ChainHash;
import org.zhengtong.platform.evidence.EvidenceRecord;
import org.zhengtong.platform.evidence.EvidenceWriter;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Content;
import org.zhengtong.platform.evidence.Extent.Purpose;
import org.zhengtong.platform.evidence.KeyLine;
import org.zhengtong.platform.evidence.SealedRecord;
import org.zhengtong.platform.signing.SigningKey;

/** A file of evidence with one record, about the case C1, and the key that signed it. */
public record EvidenceFile(Path file, Path key) {

    public static final SigningKey KEY = SigningKey.generate();

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    public static EvidenceFile write(Path folder) throws IOException {
        EvidenceFile written = new EvidenceFile(folder.resolve("evidence.jsonl"), folder.resolve("key.pem"));
        Files.writeString(written.key, KEY.verificationKey().pem());
        EvidenceRecord record = new EvidenceRecord(
                1,
                1,
                "id",
                NOON,
                "EXCHANGE",
                "housing",
                "CLIENT",
                "10.0.0.1",
                "call.receive",
                "call",
                "C1",
                "DONE",
                "{}");
        String hash = record.hashAfter(ChainHash.START);
        try (OutputStream out = Files.newOutputStream(written.file);
                EvidenceWriter writer = new EvidenceWriter(out)) {
            writer.write(Extent.sign(KEY, Purpose.EXPORT, new Content(1, 1, ChainHash.START, hash, 0), NOON));
            writer.write(new KeyLine(KEY.verificationKey()));
            writer.write(new SealedRecord(record, hash));
        }
        return written;
    }
}
