package org.zhengtong.platform.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.signing.VerificationKey;

/** Lines as JSON. There is exactly one way to write each: whatever reads differently is not what was written. */
final class LineCodec {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String EXTENT = "extent";
    private static final String KEY = "key";
    private static final String RECORD = "record";
    private static final String CHECKPOINT = "checkpoint";

    private LineCodec() {}

    static String write(EvidenceLine line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (line instanceof SealedRecord sealed) {
                writeRecord(json, sealed);
            } else if (line instanceof Checkpoint checkpoint) {
                writeCheckpoint(json, checkpoint);
            } else if (line instanceof KeyLine key) {
                writeKey(json, key.key());
            } else {
                writeExtent(json, (Extent) line);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeRecord(JsonGenerator json, SealedRecord sealed) throws IOException {
        EvidenceRecord record = sealed.record();
        json.writeStringField("line", RECORD);
        json.writeNumberField("chainNo", record.chainNo());
        json.writeNumberField("seq", record.seq());
        json.writeStringField("id", record.id());
        json.writeStringField("at", record.at().toString());
        json.writeStringField("class", record.logClass());
        json.writeStringField("callerId", record.callerId());
        json.writeStringField("callerKind", record.callerKind());
        json.writeStringField("address", record.address());
        json.writeStringField("action", record.action());
        json.writeStringField("objectType", record.objectType());
        json.writeStringField("objectId", record.objectId());
        json.writeStringField("result", record.result());
        json.writeStringField("detail", record.detail());
        json.writeStringField("hash", sealed.hash());
    }

    private static void writeCheckpoint(JsonGenerator json, Checkpoint checkpoint) throws IOException {
        json.writeStringField("line", CHECKPOINT);
        json.writeNumberField("chainNo", checkpoint.chainNo());
        json.writeStringField("hash", checkpoint.hash());
        json.writeStringField("madeAt", checkpoint.madeAt().toString());
        json.writeStringField("keyId", checkpoint.keyId());
        json.writeStringField("signature", checkpoint.signature());
    }

    private static void writeKey(JsonGenerator json, VerificationKey key) throws IOException {
        json.writeStringField("line", KEY);
        json.writeStringField("keyId", key.id());
        json.writeStringField("publicKey", key.pem());
    }

    private static void writeExtent(JsonGenerator json, Extent extent) throws IOException {
        Extent.Content content = extent.content();
        json.writeStringField("line", EXTENT);
        json.writeStringField("purpose", extent.purpose().name());
        json.writeNumberField("first", content.first());
        json.writeNumberField("last", content.last());
        json.writeStringField("hashBefore", content.hashBefore());
        json.writeStringField("hash", content.hash());
        json.writeNumberField("checkpoints", content.checkpoints());
        json.writeStringField("writtenAt", extent.writtenAt().toString());
        json.writeStringField("keyId", extent.keyId());
        json.writeStringField("signature", extent.signature());
    }

    static EvidenceLine read(String text) throws LineFormatException {
        LineFields fields = LineFields.parse(text);
        String kind = fields.text("line");
        EvidenceLine line =
                switch (kind) {
                    case RECORD -> readRecord(fields);
                    case CHECKPOINT -> readCheckpoint(fields);
                    case KEY -> readKey(fields);
                    case EXTENT -> readExtent(fields);
                    default -> throw new LineFormatException("unknown line " + kind);
                };
        if (!write(line).equals(text)) {
            throw new LineFormatException("not as it is written");
        }
        return line;
    }

    private static SealedRecord readRecord(LineFields fields) throws LineFormatException {
        EvidenceRecord record = new EvidenceRecord(
                fields.number("chainNo"),
                fields.number("seq"),
                fields.text("id"),
                fields.instant("at"),
                fields.text("class"),
                fields.text("callerId"),
                fields.text("callerKind"),
                fields.text("address"),
                fields.text("action"),
                fields.text("objectType"),
                fields.text("objectId"),
                fields.text("result"),
                fields.text("detail"));
        return new SealedRecord(record, fields.text("hash"));
    }

    private static Checkpoint readCheckpoint(LineFields fields) throws LineFormatException {
        return new Checkpoint(
                fields.number("chainNo"),
                fields.text("hash"),
                fields.instant("madeAt"),
                fields.text("keyId"),
                fields.text("signature"));
    }

    private static KeyLine readKey(LineFields fields) throws LineFormatException {
        try {
            return new KeyLine(VerificationKey.parse(fields.text("publicKey")));
        } catch (KeyFormatException e) {
            throw new LineFormatException(e);
        }
    }

    private static Extent readExtent(LineFields fields) throws LineFormatException {
        Extent.Content content = new Extent.Content(
                fields.number("first"),
                fields.number("last"),
                fields.text("hashBefore"),
                fields.text("hash"),
                fields.number("checkpoints"));
        return new Extent(
                fields.constant(Extent.Purpose.class, "purpose"),
                content,
                fields.instant("writtenAt"),
                fields.text("keyId"),
                fields.text("signature"));
    }
}
