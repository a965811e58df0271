package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.rating.api.CaseMode;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Handler;
import org.zhengtong.rating.domain.CaseFacts;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** A case as a row of {@code rating_case}. */
final class CaseRow {

    /** What a report can change. */
    private static final List<String> CONTENT = List.of(
            "record_guid",
            "record_in_time",
            "content_digest",
            "item_code",
            "case_name",
            "project_type",
            "case_state",
            "case_mode",
            "service_number",
            "stage",
            "region_code",
            "department_code",
            "handler_number",
            "handler_name",
            "accepted_at",
            "served_at",
            "finished_at",
            "applicant_type",
            "applicant_name",
            "applicant_id_type",
            "applicant_id_number",
            "applicant_id_digest",
            "applicant_mobile",
            "applicant_mobile_digest",
            "agent_name",
            "agent_id_type",
            "agent_id_number",
            "agent_id_digest",
            "finished_message_id");

    static final String INSERT = "insert into rating_case (" + String.join(", ", CONTENT)
            + ", rating_due_at, id, case_no, source, created_at, updated_at, version) values ("
            + "?, ".repeat(CONTENT.size()) + "?, ?, ?, ?, ?, ?, 0)";

    static final String UPDATE = "update rating_case set " + String.join(" = ?, ", CONTENT)
            + " = ?, rating_due_at = ?, updated_at = ?, version = version + 1 where id = ?";

    /** The ratings of a case are looked up, for a note of them in its row would be written on a page that nobody else needs. */
    private static final String RATINGS = ratingIn(StoredRating.FIRST) + " as first_rating_id, "
            + ratingIn(StoredRating.FOLLOW_UP) + " as follow_up_id";

    static final String SELECT = "select c.id, c.case_no, c.source, c.rating_due_at, c." + String.join(", c.", CONTENT)
            + ", " + RATINGS + " from rating_case c ";

    static final String SELECT_KNOWN =
            "select c.id, c.case_no, c.record_guid, c.source, c.content_digest, c.case_state, c.finished_message_id, "
                    + RATINGS + " from rating_case c ";

    /** Derby scans the table for a long {@code in (…)} unless it is told the index; for others this is a comment. */
    static final String BY_NUMBER = "--DERBY-PROPERTIES constraint=uq_rating_case_no\n";

    static final String BY_GUID = "--DERBY-PROPERTIES constraint=uq_rating_case_guid\n";

    private CaseRow() {}

    /** Id of the rating in a slot of the case {@code c}: a subquery, since Derby would sort the whole table for a join. */
    static String ratingIn(String slot) {
        return "(select r.id from rating_rating r where r.case_no = c.case_no and r.slot = '" + slot + "')";
    }

    static Object[] forInsert(StoredCase stored, Instant now) {
        List<Object> values = content(stored);
        values.add(stored.ratingDueAt().orElse(null));
        values.add(stored.id());
        values.add(stored.caseNo());
        values.add(stored.source());
        values.add(now);
        values.add(now);
        return values.toArray();
    }

    static Object[] forUpdate(StoredCase stored, Instant now) {
        List<Object> values = content(stored);
        values.add(stored.ratingDueAt().orElse(null));
        values.add(now);
        values.add(stored.id());
        return values.toArray();
    }

    private static List<Object> content(StoredCase stored) {
        CaseFacts facts = stored.facts();
        List<Object> values = new ArrayList<>(CONTENT.size() + 6);
        values.add(facts.recordGuid());
        values.add(facts.recordInTime());
        values.add(stored.digest());
        values.add(facts.itemCode());
        values.add(facts.caseName());
        values.add(facts.projectType());
        values.add(facts.state());
        values.add(facts.mode());
        values.add(facts.serviceNumber());
        values.add(facts.stage());
        values.add(facts.regionCode());
        values.add(facts.departmentCode());
        values.add(facts.handler().number());
        values.add(facts.handler().name());
        values.add(facts.acceptedAt());
        values.add(facts.servedAt());
        values.add(facts.finishedAt().orElse(null));
        values.add(stored.applicant().map(SealedPerson::type).orElse(null));
        values.add(stored.applicant().map(SealedPerson::name).orElse(null));
        values.add(stored.applicant().map(SealedPerson::idType).orElse(null));
        values.add(stored.applicant().map(SealedPerson::idNumber).orElse(null));
        values.add(stored.applicant().map(SealedPerson::idDigest).orElse(null));
        values.add(stored.applicant().map(SealedPerson::mobile).orElse(null));
        values.add(stored.applicant().map(SealedPerson::mobileDigest).orElse(null));
        values.add(stored.agent().map(SealedPerson::name).orElse(null));
        values.add(stored.agent().map(SealedPerson::idType).orElse(null));
        values.add(stored.agent().map(SealedPerson::idNumber).orElse(null));
        values.add(stored.agent().map(SealedPerson::idDigest).orElse(null));
        values.add(stored.finishedMessageId().orElse(null));
        return values;
    }

    static StoredCase read(Row row) {
        Optional<String> firstRating = row.optionalText("first_rating_id");
        return new StoredCase(
                row.text("id"),
                row.text("source"),
                row.text("content_digest"),
                facts(row),
                row.optionalText("applicant_name").map(name -> applicant(row, name)),
                row.optionalText("agent_name").map(name -> agent(row, name)),
                firstRating.isPresent() ? Optional.empty() : row.optionalInstant("rating_due_at"),
                firstRating,
                row.optionalText("follow_up_id"),
                row.optionalText("finished_message_id"));
    }

    private static CaseFacts facts(Row row) {
        return new CaseFacts(
                row.text("record_guid"),
                row.instant("record_in_time"),
                row.text("case_no"),
                row.text("item_code"),
                row.text("case_name"),
                row.text("project_type"),
                CaseState.valueOf(row.text("case_state")),
                CaseMode.valueOf(row.text("case_mode")),
                row.number("service_number"),
                row.text("stage"),
                row.text("region_code"),
                row.text("department_code"),
                new Handler(row.text("handler_number"), row.text("handler_name")),
                row.instant("accepted_at"),
                row.instant("served_at"),
                row.optionalInstant("finished_at"));
    }

    private static SealedPerson applicant(Row row, String name) {
        return new SealedPerson(
                row.text("applicant_type"),
                name,
                row.text("applicant_id_type"),
                row.text("applicant_id_number"),
                row.text("applicant_id_digest"),
                row.text("applicant_mobile"),
                row.text("applicant_mobile_digest"));
    }

    private static SealedPerson agent(Row row, String name) {
        return new SealedPerson(
                "", name, row.text("agent_id_type"), row.text("agent_id_number"), row.text("agent_id_digest"), "", "");
    }

    static KnownCase readKnown(Row row) {
        return new KnownCase(
                row.text("id"),
                row.text("case_no"),
                row.text("record_guid"),
                row.text("source"),
                row.text("content_digest"),
                CaseState.valueOf(row.text("case_state")),
                row.optionalText("first_rating_id"),
                row.optionalText("follow_up_id"),
                row.optionalText("finished_message_id"));
    }
}
