package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.app.CaseStore;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;

/** Cases by plain SQL: every method is one statement, for one row or for a thousand. */
@Component
public final class SqlCaseStore implements CaseStore {

    private final Transactions transactions;

    @Activate
    public SqlCaseStore(
            @Reference Transactions transactions, @Reference(target = "(schema=rating)") SchemaReady ready) {
        this.transactions = transactions;
    }

    @Override
    public List<KnownCase> known(Collection<String> caseNos, Collection<String> recordGuids) {
        InList numbers = InList.of(caseNos);
        InList guids = InList.of(recordGuids);
        List<Object> parameters = new ArrayList<>(numbers.values());
        parameters.addAll(guids.values());
        return sql().query(
                        CaseRow.SELECT_KNOWN + CaseRow.BY_NUMBER + "where case_no in (" + numbers.marks()
                                + ") union all " + CaseRow.SELECT_KNOWN + CaseRow.BY_GUID + "where record_guid in ("
                                + guids.marks() + ")",
                        CaseRow::readKnown,
                        parameters.toArray());
    }

    @Override
    public void insert(List<StoredCase> cases, Instant now) {
        sql().batch(
                        CaseRow.INSERT,
                        cases.stream().map(one -> CaseRow.forInsert(one, now)).toList());
    }

    @Override
    public void update(List<StoredCase> cases, Instant now) {
        sql().batch(
                        CaseRow.UPDATE,
                        cases.stream().map(one -> CaseRow.forUpdate(one, now)).toList());
    }

    @Override
    public Optional<StoredCase> find(String caseNo) {
        return sql().first(CaseRow.SELECT + "where c.case_no = ?", CaseRow::read, caseNo);
    }

    @Override
    public List<StoredCase> find(CaseQuery query, Scopes.Filter scope, PageRequest page) {
        Conditions conditions = new Conditions(scope)
                .andUnlessEmpty("c.department_code = ?", query.department())
                .andRegion("c.region_code", query.region())
                .and("c.case_state = ?", query.state())
                .andUnlessEmpty("c.id < ?", page.idCursor());
        query.rated().ifPresent(rated -> conditions.and("c.first_rating_id is " + (rated ? "not null" : "null")));
        return sql().query(
                        CaseRow.SELECT + "where " + conditions.sql() + " order by c.id desc fetch first "
                                + (page.limit() + 1) + " rows only",
                        CaseRow::read,
                        conditions.parameters());
    }

    @Override
    public CaseCounts count(Scopes.Filter scope) {
        List<Group> groups = sql().query(
                        "select x.case_state, x.rated, x.complete, count(*) as cases from (select c.case_state,"
                                + " case when c.first_rating_id is null then 0 else 1 end as rated,"
                                + " case when c.applicant_name is null then 0 else 1 end as complete"
                                + " from rating_case c where " + scope.sql()
                                + ") x group by x.case_state, x.rated, x.complete",
                        row -> new Group(
                                CaseState.valueOf(row.text("case_state")),
                                row.number("rated") == 1,
                                row.number("complete") == 1,
                                row.longNumber("cases")),
                        scope.parameters().toArray());
        Map<CaseState, Long> byState = new EnumMap<>(CaseState.class);
        long total = 0;
        long rated = 0;
        long incomplete = 0;
        for (Group group : groups) {
            byState.merge(group.state(), group.cases(), Long::sum);
            total += group.cases();
            rated += group.rated() ? group.cases() : 0;
            incomplete += group.complete() ? 0 : group.cases();
        }
        return new CaseCounts(total, byState, rated, total - rated, incomplete);
    }

    /** Cases that have the same in common. */
    private record Group(CaseState state, boolean rated, boolean complete, long cases) {}

    @Override
    public void claimFirst(String caseNo, String ratingId) {
        sql().later(
                        "update rating_case set first_rating_id = ?, rating_due_at = null"
                                + " where case_no = ? and first_rating_id is null",
                        ratingId,
                        caseNo);
    }

    @Override
    public void claimFollowUp(String caseNo, String ratingId) {
        sql().later(
                        "update rating_case set follow_up_id = ? where case_no = ? and follow_up_id is null",
                        ratingId,
                        caseNo);
    }

    @Override
    public long countDue(Instant now) {
        return sql().count("select count(*) from rating_case where rating_due_at <= ?", now);
    }

    @Override
    public List<StoredCase> due(Instant now, int limit) {
        return sql().query(
                        CaseRow.SELECT + CaseRow.BY_DUE_TIME
                                + "where c.rating_due_at <= ? order by c.rating_due_at fetch first " + limit
                                + " rows only",
                        CaseRow::read,
                        now);
    }

    @Override
    public Set<String> claimAll(Map<String, String> ratingIds) {
        List<Object[]> claims = ratingIds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(claim -> new Object[] {claim.getValue(), claim.getKey()})
                .toList();
        sql().batch(
                        "update rating_case set first_rating_id = ?, rating_due_at = null"
                                + " where id = ? and first_rating_id is null",
                        claims);
        InList ids = InList.of(ratingIds.keySet());
        return new HashSet<>(sql().query(
                        "select id, first_rating_id from rating_case " + CaseRow.BY_ID + "where id in (" + ids.marks()
                                + ")",
                        row -> row.text("first_rating_id").equals(ratingIds.get(row.text("id"))) ? row.text("id") : "",
                        ids.parameters()));
    }

    private Sql sql() {
        return transactions.sql();
    }
}
