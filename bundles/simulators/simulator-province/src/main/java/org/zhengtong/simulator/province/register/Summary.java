package org.zhengtong.simulator.province.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts of what is held.
 *
 * @param byDefault {@code 0} rated by a person, {@code 1} by the system
 * @param lastReceivedAt ISO 8601 with offset, empty when nothing is held
 */
public record Summary(
        long services,
        long evaluations,
        Map<String, Long> bySatisfaction,
        Map<String, Long> byDefault,
        Map<String, Long> byAssessNumber,
        String lastReceivedAt) {

    static Summary of(List<Entry> entries) {
        List<Entry> evaluations = entries.stream()
                .filter(entry -> entry.kind() == Kind.EVALUATION)
                .toList();
        return new Summary(
                entries.size() - evaluations.size(),
                evaluations.size(),
                count(evaluations, List.of("1", "2", "3", "4", "5"), entry -> Integer.toString(entry.satisfaction())),
                count(evaluations, List.of("0", "1"), entry -> entry.isDefault() ? "1" : "0"),
                count(
                        evaluations,
                        List.of("1", "2"),
                        entry -> Integer.toString(entry.key().assessNumber())),
                entries.isEmpty()
                        ? ""
                        : entries.get(entries.size() - 1).receivedAt().toString());
    }

    private static Map<String, Long> count(List<Entry> entries, List<String> names, Function<Entry, String> name) {
        Map<String, Long> counts = new TreeMap<>();
        names.forEach(each -> counts.put(each, 0L));
        entries.forEach(entry -> counts.merge(name.apply(entry), 1L, Long::sum));
        return counts;
    }
}
