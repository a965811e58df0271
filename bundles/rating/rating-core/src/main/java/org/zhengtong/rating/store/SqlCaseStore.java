package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.zhengtong.rating.domain.StoredRating;

/** Cases by plain SQL: every method is a few statements, for one row or for a thousand. */
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
                        CaseRow.SELECT_KNOWN + CaseRow.BY_NUMBER + "where c.case_no in (" + numbers.marks()
                                + ") union all " + CaseRow.SELECT_KNOWN + CaseRow.BY_GUID + "where c.record_guid in ("
                                + guids.marks() + ")",
                        CaseRow::readKnown,
                        parameters.toArray());
    }

    @Override
    public void insert(List<StoredCase> cases, Instant now) {
        sql().batch(
                        CaseRow.INSERT,
                        cases.stream().map(one -> CaseRow.forInsert(one, now)).toList());
        expectRatings(cases);
    }

    @Override
    public void update(List<StoredCase> cases, Instant now) {
        sql().batch(
                        CaseRow.UPDATE,
                        cases.stream().map(one -> CaseRow.forUpdate(one, now)).toList());
        settle(cases);
        expectRatings(cases);
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
        query.rated()
                .ifPresent(rated ->
                        conditions.and(CaseRow.ratingIn(StoredRating.FIRST) + " is " + (rated ? "not null" : "null")));
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
                                + " case when r.id is null then 0 else 1 end as rated,"
                                + " case when c.applicant_name is null then 0 else 1 end as complete"
                                + " from rating_case c left join rating_rating r on r.case_no = c.case_no and r.slot = '"
                                + StoredRating.FIRST + "' where " + scope.sql()
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
    public long countDue(Instant now) {
        return sql().count(
                        "select count(*) from rating_due d where d.due_at <= ? and not exists"
                                + " (select 1 from rating_rating r where r.case_no = d.case_no and r.slot = ?)",
                        now,
                        StoredRating.FIRST);
    }

    @Override
    public List<StoredCase> due(Instant now, int limit) {
        List<String> caseNos = sql().query(
                        "select case_no from rating_due where due_at <= ? order by due_at, case_no fetch first " + limit
                                + " rows only",
                        row -> row.text("case_no"),
                        now);
        if (caseNos.isEmpty()) {
            return List.of();
        }
        InList numbers = InList.of(caseNos);
        return sql().query(
                        CaseRow.SELECT + CaseRow.BY_NUMBER + "where c.case_no in (" + numbers.marks()
                                + ") order by c.rating_due_at, c.case_no",
                        CaseRow::read,
                        numbers.parameters());
    }

    @Override
    public void settle(List<StoredCase> cases) {
        sql().batch(
                        "delete from rating_due where case_no = ?",
                        cases.stream().map(one -> new Object[] {one.caseNo()}).toList());
    }

    private void expectRatings(List<StoredCase> cases) {
        sql().batch(
                        "insert into rating_due (case_no, due_at) values (?, ?)",
                        cases.stream()
                                .flatMap(one -> one.ratingDueAt().stream().map(due -> new Object[] {one.caseNo(), due}))
                                .toList());
    }

    private Sql sql() {
        return transactions.sql();
    }
}
