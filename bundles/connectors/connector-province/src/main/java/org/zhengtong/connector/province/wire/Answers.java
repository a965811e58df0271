package org.zhengtong.connector.province.wire;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.connector.api.Blotting;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.province.mapping.Texts;
import org.zhengtong.connector.province.mapping.WireRecord;

/** What the province's words mean. */
public final class Answers {

    private static final List<String> DUPLICATES = split(Texts.of("refusal.duplicate"));
    private static final List<String> SYSTEM = split(Texts.of("refusal.system"));
    private static final String SERVICE_MISSING = Texts.of("refusal.service.missing");

    private final List<String> systemRefusals;

    /** @param systemRefusals words that mean the system, not the record; empty: those of the standard */
    public Answers(String systemRefusals) {
        this.systemRefusals = systemRefusals.isBlank() ? SYSTEM : split(systemRefusals);
    }

    /** Whether an evaluation was refused because its service is not there. */
    public static boolean isServiceMissing(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected && rejected.reason().contains(SERVICE_MISSING);
    }

    /** From the province's refusal to an outcome. */
    Outcome refusal(String words, List<WireRecord> records, Exchanged exchanged) {
        if (containsOne(words, DUPLICATES)) {
            return Outcome.alreadyThere(reference(records), exchanged);
        }
        String reason = Blotting.of(words);
        return containsOne(words, systemRefusals)
                ? Outcome.unavailable(reason, Duration.ZERO, exchanged)
                : Outcome.rejected(reason, exchanged);
    }

    /** What names the records where the province gives no receipt. */
    static String reference(List<WireRecord> records) {
        return records.get(0).id().toString();
    }

    private static boolean containsOne(String words, List<String> parts) {
        return parts.stream().anyMatch(words::contains);
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
