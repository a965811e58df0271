package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.rating.api.CaseMode;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Handler;
import org.zhengtong.rating.domain.CaseFacts;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredCase;

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
            + " = ?, rating_due_at = case when first_rating_id is null then cast(? as timestamp) else null end,"
            + " updated_at = ?, version = version + 1 where id = ?";

    static final String SELECT =
            "select c.id, c.case_no, c.source, c.rating_due_at, c.first_rating_id, c.follow_up_id, c."
                    + String.join(", c.", CONTENT) + " from rating_case c ";

    static final String SELECT_KNOWN =
            "select id, case_no, record_guid, source, content_digest, case_state, first_rating_id, follow_up_id,"
                    + " finished_message_id from rating_case ";

    /** Derby scans the table for a long {@code in (…)} unless it is told the index; for others this is a comment. */
    static final String BY_NUMBER = "--DERBY-PROPERTIES constraint=uq_rating_case_no\n";

    static final String BY_GUID = "--DERBY-PROPERTIES constraint=uq_rating_case_guid\n";
    static final String BY_ID = "--DERBY-PROPERTIES constraint=pk_rating_case\n";
    static final String BY_DUE_TIME = "--DERBY-PROPERTIES index=ix_rating_case_due\n";

    private CaseRow() {}

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
        return new StoredCase(
                row.text("id"),
                row.text("source"),
                row.text("content_digest"),
                facts(row),
                row.optionalText("applicant_name").map(name -> applicant(row, name)),
                row.optionalText("agent_name").map(name -> agent(row, name)),
                row.optionalInstant("rating_due_at"),
                row.optionalText("first_rating_id"),
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
