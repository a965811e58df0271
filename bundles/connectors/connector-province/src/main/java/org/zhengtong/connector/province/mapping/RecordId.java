package org.zhengtong.connector.province.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what the province recognises a record.
 *
 * @param assessNumber 1 first rating, 2 follow-up; 0 for a service
 */
public record RecordId(String projectNo, int serviceNumber, int assessNumber) {

    private static final Pattern NAME =
            Pattern.compile("service (.+) ([0-9]{1,9})|evaluation (.+) ([0-9]{1,9}) ([0-9]{1,9})");

    public RecordId service() {
        return new RecordId(projectNo, serviceNumber, 0);
    }

    /** Names the record for good, for instance {@code evaluation 23A001 1 2}. */
    public String name() {
        return assessNumber == 0
                ? "service " + projectNo + " " + serviceNumber
                : "evaluation " + projectNo + " " + serviceNumber + " " + assessNumber;
    }

    /** The record of a {@link #name()}; empty when the text is none. */
    public static Optional<RecordId> ofName(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean service = matcher.group(1) != null;
        return Optional.of(
                service
                        ? new RecordId(matcher.group(1), Integer.parseInt(matcher.group(2)), 0)
                        : new RecordId(
                                matcher.group(3),
                                Integer.parseInt(matcher.group(4)),
                                Integer.parseInt(matcher.group(5))));
    }

    /** For instance {@code 23A001-1} for a service and {@code 23A001-1-2} for its follow-up rating. */
    @Override
    public String toString() {
        return projectNo + "-" + serviceNumber + (assessNumber == 0 ? "" : "-" + assessNumber);
    }
}
