package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.cli.cases.CaseRow;
import org.zhengtong.cli.out.Json;

/**
 * What a citizen of the demo knows of a case.
 *
 * @param person the applicant, as a rater; empty if the department left it out
 */
record DemoCase(
        String caseNo,
        boolean finished,
        OffsetDateTime servedAt,
        String itemName,
        String departmentCode,
        Optional<ObjectNode> person) {

    static DemoCase of(CaseRow row) {
        return new DemoCase(
                row.get("ProjectNo"),
                "3".equals(row.get("ProStatus")),
                PackagedCases.time(row.get("ServiceTime")),
                row.get("TaskName"),
                row.get("DeptCode"),
                person(row));
    }

    /** Some time after the service, before that moment. */
    OffsetDateTime ratedAt(OffsetDateTime before, Dice dice) {
        OffsetDateTime soon = servedAt.plusMinutes(5);
        OffsetDateTime later = soon.plusMinutes(dice.below(2_000));
        return later.isBefore(before) ? later : soon;
    }

    private static Optional<ObjectNode> person(CaseRow row) {
        if (row.get("UserName").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Json.object()
                .put("name", row.get("UserName"))
                .put("idType", row.get("UserPageType"))
                .put("idNumber", row.get("CreditNum"))
                .put("mobile", row.get("Mobile")));
    }
}
