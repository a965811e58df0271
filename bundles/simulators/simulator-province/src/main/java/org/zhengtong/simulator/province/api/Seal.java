package org.zhengtong.simulator.province.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.rule.Reason;
import org.zhengtong.simulator.province.rule.Violation;

/** Who calls, and when: headers, application, sign and clock. */
final class Seal {

    private static final Duration MAX_SKEW = Duration.ofMinutes(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{17}");

    private final Credentials credentials;
    private final Clock clock;

    /** @param clock the province's own time, in the zone of the wire's times */
    Seal(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    Optional<Violation> check(Request request, JsonNode body) {
        return headers(request).or(() -> application(body)).or(() -> time(body)).or(() -> sign(body));
    }

    private Optional<Violation> headers(Request request) {
        if (!request.header("C-Tenancy-Id").equals(credentials.tenancyId())) {
            return Optional.of(Violation.of(Reason.TENANCY_INVALID));
        }
        if (request.header("C-App-Id").isBlank()) {
            return Optional.of(Violation.of(Reason.HEADER_MISSING, "C-App-Id"));
        }
        if (request.header("C-Business-Id").isBlank()) {
            return Optional.of(Violation.of(Reason.HEADER_MISSING, "C-Business-Id"));
        }
        return TIMESTAMP.matcher(request.header("C-Timestamp")).matches()
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.HEADER_MISSING, "C-Timestamp"));
    }

    private Optional<Violation> application(JsonNode body) {
        return body.path("appMark").asText().equals(credentials.appMark())
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.APP_UNKNOWN));
    }

    private Optional<Violation> time(JsonNode body) {
        LocalDateTime now = LocalDateTime.now(clock);
        return parse(body.path("time").asText())
                        .filter(sent -> Duration.between(sent, now).abs().compareTo(MAX_SKEW) <= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.CLOCK_SKEW));
    }

    private Optional<Violation> sign(JsonNode body) {
        String expected = body.path("time").asText() + credentials.appMark() + credentials.appWord();
        return Sm2.decrypt(body.path("sign").asText(), credentials.gateway().privateKey(), credentials.form())
                        .filter(expected::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.SIGN_INVALID));
    }

    private static Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
