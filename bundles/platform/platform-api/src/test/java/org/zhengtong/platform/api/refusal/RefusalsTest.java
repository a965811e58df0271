package org.zhengtong.platform.api.refusal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Refusals refusals = new Refusals();

    @Test
    void tellsAllReasonsAtOnce() {
        refusals.required("caseNo", " ", 50)
                .optional("caseName", "x".repeat(11), 10)
                .required("state", Optional.ofNullable(null).orElse(null))
                .oneOf("mode", "BY_POST", List.of("ONLINE", "OFFLINE"))
                .matches("regionCode", "2306", Pattern.compile("[0-9]{12}"), "12 位数字")
                .notAfter("ratedAt", NOON.plusMillis(1), NOON);

        RefusedException refused = assertThrows(RefusedException.class, refusals::throwIfAny);

        assertEquals(
                List.of("required", "too_long", "required", "invalid_code", "invalid_format", "time_in_future"),
                refused.refusals().stream()
                        .map(refusal -> refusal.code().code())
                        .toList());
        assertEquals("caseNo", refused.first().field());
        assertTrue(refused.getMessage().contains("too_long (caseName)"));
    }

    @Test
    void passesWhatIsRight() {
        refusals.required("caseNo", "C1", 50)
                .required("caseName", "x".repeat(10), 10)
                .required("state", Integer.valueOf(1))
                .oneOf("mode", "ONLINE", List.of("ONLINE", "OFFLINE"))
                .matches("regionCode", "230600000000", Pattern.compile("[0-9]{12}"), "12 位数字")
                .notAfter("ratedAt", NOON, NOON)
                .add(Optional.empty());

        assertTrue(refusals.isEmpty());
        assertDoesNotThrow(refusals::throwIfAny);
    }

    @Test
    void saysNothingAboutOptionalFieldsThatAreMissing() {
        refusals.optional("text", null, 10)
                .oneOf("mode", null, List.of("ONLINE"))
                .matches("regionCode", null, Pattern.compile("x"), "x")
                .notAfter("ratedAt", null, NOON);

        assertTrue(refusals.isEmpty());
    }

    @Test
    void remembersWhichFieldsWereRefused() {
        refusals.add(CommonRefusal.REQUIRED, "tags[1]");

        assertTrue(refusals.names("tags[1]"));
        assertFalse(refusals.names("tags"));
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> new RefusedException(List.of()));
    }
}
