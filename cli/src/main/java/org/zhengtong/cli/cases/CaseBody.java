package org.zhengtong.cli.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengtong.cli.out.Json;

/**
 * A row as the REST interface wants it. What cannot be expressed there is refused here; every rule about the contents is
 * the server's.
 *
 * @param refusals reasons why it cannot be sent; empty if it can
 */
record CaseBody(ObjectNode json, List<Reason> refusals) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final Map<String, String> STATES = Map.of("1", "PENDING", "2", "HANDLING", "3", "FINISHED");
    private static final Map<String, String> MODES = Map.of("1", "ONLINE", "2", "OFFLINE");

    CaseBody {
        refusals = List.copyOf(refusals);
    }

    static CaseBody of(CaseRow row) {
        if (!row.isComplete()) {
            return new CaseBody(
                    Json.object(),
                    List.of(Reason.of(
                            "column_count",
                            "",
                            row.header().size(),
                            row.values().size())));
        }
        Builder builder = new Builder(row);
        builder.fillCase();
        builder.fillPeople();
        return new CaseBody(builder.json, builder.refusals);
    }

    boolean canBeSent() {
        return refusals.isEmpty();
    }

    private static final class Builder {
        private final CaseRow row;
        private final ObjectNode json = Json.object();
        private final List<Reason> refusals = new ArrayList<>();

        Builder(CaseRow row) {
            this.row = row;
        }

        void fillCase() {
            text(json, "recordGuid", "RowGuid");
            time("recordInTime", "RecordInTime");
            text(json, "caseNo", "ProjectNo");
            text(json, "itemCode", row.get("TaskHandleItem").isEmpty() ? "TaskCode" : "TaskHandleItem");
            text(json, "caseName", "ProjectName");
            text(json, "projectType", "ProjectType");
            code("state", "ProStatus", STATES);
            code("mode", "ProChannel", MODES);
            number("serviceNumber", "ServiceNumber");
            text(json, "stage", "ServiceName");
            text(json, "regionCode", "AreaCode");
            text(json, "departmentCode", "DeptCode");
            time("acceptedAt", "AcceptDate");
            time("servedAt", "ServiceTime");
            time("finishedAt", "ResultDate");
        }

        void fillPeople() {
            ObjectNode handler = Json.object();
            text(handler, "number", "HandleUserCode");
            text(handler, "name", "HandleUserName");
            add("handler", handler);
            ObjectNode applicant = Json.object();
            text(applicant, "type", "UserProp");
            text(applicant, "name", "UserName");
            text(applicant, "idType", "UserPageType");
            text(applicant, "idNumber", "CreditNum");
            text(applicant, "mobile", "Mobile");
            add("applicant", applicant);
            ObjectNode agent = Json.object();
            text(agent, "name", "AgentName");
            text(agent, "idType", "AgentPageType");
            text(agent, "idNumber", "AgentPageCode");
            add("agent", agent);
        }

        private void add(String name, ObjectNode part) {
            if (!part.isEmpty()) {
                json.set(name, part);
            }
        }

        private void text(ObjectNode target, String name, String column) {
            String value = row.get(column);
            if (!value.isEmpty()) {
                target.put(name, value);
            }
        }

        private void code(String name, String column, Map<String, String> codes) {
            String value = row.get(column);
            if (value.isEmpty()) {
                return;
            }
            if (!codes.containsKey(value)) {
                refusals.add(Reason.of(
                        "invalid_code",
                        column,
                        String.join("、", codes.keySet().stream().sorted().toList())));
                return;
            }
            json.put(name, codes.get(value));
        }

        private void number(String name, String column) {
            String value = row.get(column);
            if (value.isEmpty()) {
                return;
            }
            if (!value.matches("[0-9]{1,6}")) {
                refusals.add(Reason.of("invalid_number", column));
                return;
            }
            json.put(name, Integer.parseInt(value));
        }

        private void time(String name, String column) {
            String value = row.get(column);
            if (value.isEmpty()) {
                return;
            }
            try {
                LocalDateTime local = LocalDateTime.parse(value, TIME);
                json.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(CHINA)));
            } catch (DateTimeParseException e) {
                refusals.add(Reason.of("invalid_format", column));
            }
        }
    }
}
