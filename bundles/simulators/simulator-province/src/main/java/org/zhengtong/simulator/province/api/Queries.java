package org.zhengtong.simulator.province.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.simulator.province.register.Entry;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.PersonalFields;
import org.zhengtong.simulator.province.register.RecordKey;
import org.zhengtong.simulator.province.register.Register;
import org.zhengtong.simulator.province.rule.Labels;
import org.zhengtong.simulator.province.rule.Texts;

/** What the province answers without changing anything. */
final class Queries {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_SERVICES = 100;
    private static final int MAX_RECORDS = 1000;

    private final Register register;
    private final Labels labels;

    Queries(Register register, Labels labels) {
        this.register = register;
        this.labels = labels;
    }

    /** The label list ("norm"). */
    ObjectNode labels() {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("code", "0");
        answer.put("message", Texts.of("norm.success"));
        answer.put("success", "true");
        ArrayNode data = answer.putArray("data");
        for (Labels.Label label : labels.all()) {
            data.addObject()
                    .put("iid", label.code())
                    .put("normCode", label.code())
                    .put("normName", label.name())
                    .put("starLevel", label.level())
                    .put("usingStatus", Boolean.toString(label.enabled()))
                    .put("expandNorm", Boolean.toString(label.extended()));
        }
        return answer;
    }

    /** A person's services; {@code commented} 0: those not rated yet, 1: the rated ones. */
    ArrayNode servicesOf(Fields question) {
        String person = PersonalFields.digest(question.text("creditNum"));
        boolean rated = question.text("commented").equals("1");
        ArrayNode list = JSON.createArrayNode();
        register.list(entry -> isServiceOf(entry, person) && isRated(entry) == rated, 0, MAX_SERVICES)
                .forEach(held -> list.add(JSON.valueToTree(held.fields().values())));
        return list;
    }

    private static boolean isServiceOf(Entry entry, String person) {
        return entry.kind() == Kind.SERVICE
                && !person.isEmpty()
                && entry.person().equals(person);
    }

    /** What came in on a day, in order of arrival, part by part; empty when day or cursor cannot be read. */
    Optional<ObjectNode> recordsOf(String day, String cursor) {
        try {
            return Optional.of(recordsOf(LocalDate.parse(day), cursor.isEmpty() ? 0 : Long.parseUnsignedLong(cursor)));
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private ObjectNode recordsOf(LocalDate day, long after) {
        List<Register.Held> found =
                register.list(entry -> entry.receivedAt().toLocalDate().equals(day), after, MAX_RECORDS + 1);
        List<Register.Held> part = found.subList(0, Math.min(found.size(), MAX_RECORDS));
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode list = answer.putArray("list");
        part.forEach(held -> list.add(name(held.entry().key())));
        boolean more = found.size() > part.size();
        return answer.put(
                "nextCursor",
                more ? Long.toString(part.get(part.size() - 1).entry().seq()) : "");
    }

    private static ObjectNode name(RecordKey key) {
        return JSON.createObjectNode()
                .put("kind", key.kind().text())
                .put("projectNo", key.projectNo())
                .put("serviceNumber", key.serviceNumber())
                .put("assessNumber", key.assessNumber());
    }

    private boolean isRated(Entry service) {
        RecordKey key = service.key();
        return register.find(new RecordKey(Kind.EVALUATION, key.projectNo(), key.serviceNumber(), 1))
                .isPresent();
    }
}
