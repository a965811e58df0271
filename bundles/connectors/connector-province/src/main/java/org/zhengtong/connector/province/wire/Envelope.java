package org.zhengtong.connector.province.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.zhengtong.connector.province.crypto.Sm2Encryption;

/** Wraps a call in the gateway's headers and body, with the sign: the encryption of time, application id and secret. */
public final class Envelope {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final Application application;
    private final Sm2Encryption encryption;
    private final Clock clock;

    /** @param clock technical time in the province's zone; both sides may differ by five minutes */
    public Envelope(Application application, Sm2Encryption encryption, Clock clock) {
        this.application = application;
        this.encryption = encryption;
        this.clock = clock;
    }

    String encrypt(String clear) {
        return encryption.encrypt(clear);
    }

    Sealed seal(ObjectNode params) {
        LocalDateTime now = LocalDateTime.now(clock);
        String time = now.format(SECONDS);
        ObjectNode envelope = JSON.createObjectNode();
        envelope.putObject("txnCommCom");
        envelope.putObject("txnBodyCom")
                .put("appMark", application.mark())
                .put("time", time)
                .put("sign", encryption.encrypt(time + application.mark() + application.word()))
                .set("params", params);
        return new Sealed(headers(now), envelope.toString());
    }

    private Map<String, String> headers(LocalDateTime now) {
        return Map.of(
                "Content-Type", "application/json; charset=UTF-8",
                "C-Tenancy-Id", application.tenancyId(),
                "C-App-Id", application.mark(),
                "C-Business-Id", UUID.randomUUID().toString().replace("-", ""),
                "C-Timestamp", now.format(MILLIS));
    }

    /** A call ready to be sent. */
    record Sealed(Map<String, String> headers, String body) {}

    /**
     * How we are known to the province.
     *
     * @param word secret
     */
    public record Application(String mark, String word, String tenancyId) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Application " + mark;
        }
    }
}
