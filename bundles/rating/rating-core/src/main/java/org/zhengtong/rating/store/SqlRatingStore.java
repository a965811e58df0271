package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.Validity;
import org.zhengtong.rating.app.RatingStore;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TickedTag;

/** Ratings by plain SQL. */
@Component
public final class SqlRatingStore implements RatingStore {

    private final Transactions transactions;

    @Activate
    public SqlRatingStore(
            @Reference Transactions transactions, @Reference(target = "(schema=rating)") SchemaReady ready) {
        this.transactions = transactions;
    }

    @Override
    public void insert(StoredRating rating, Instant now) {
        Sql sql = sql();
        sql.later(RatingRow.INSERT, RatingRow.forInsert(rating, now));
        List<TickedTag> tags = rating.tags();
        for (int place = 0; place < tags.size(); place++) {
            sql.later(RatingRow.INSERT_TAG, RatingRow.forInsert(rating.id(), place, tags.get(place)));
        }
    }

    @Override
    public void insertDefaults(List<StoredRating> ratings, Instant now) {
        sql().batch(
                        RatingRow.INSERT,
                        ratings.stream()
                                .map(rating -> RatingRow.forInsert(rating, now))
                                .toList());
    }

    @Override
    public Optional<StoredRating> find(String id) {
        return select("where r.id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<StoredRating> findByGuid(String source, String recordGuid) {
        return select("where r.source = ? and r.record_guid = ?", source, recordGuid).stream()
                .findFirst();
    }

    @Override
    public List<StoredRating> ofCases(Collection<String> caseNos) {
        InList numbers = InList.of(caseNos);
        return select(
                RatingRow.BY_CASE + "where r.case_no in (" + numbers.marks() + ") order by r.id", numbers.parameters());
    }

    @Override
    public List<StoredRating> find(RatingQuery query, Scopes.Filter scope, PageRequest page) {
        Conditions conditions = new Conditions(scope)
                .and("r.rating_level = ?", query.level().map(Level::value))
                .and("r.channel = ?", query.channel())
                .and("r.origin = ?", query.origin())
                .and("r.validity = ?", query.validity())
                .andUnlessEmpty("r.case_no = ?", query.caseNo())
                .andUnlessEmpty("r.department_code = ?", query.department())
                .andRegion("r.region_code", query.region())
                .and("r.rated_at >= ?", query.from())
                .and("r.rated_at < ?", query.to())
                .andUnlessEmpty("r.id < ?", page.idCursor());
        return select(
                "where " + conditions.sql() + " order by r.id desc fetch first " + (page.limit() + 1) + " rows only",
                conditions.parameters());
    }

    /** The ratings, then all their tags at once. */
    private List<StoredRating> select(String where, Object... parameters) {
        Map<String, List<TickedTag>> tags = new HashMap<>();
        List<StoredRating> ratings =
                sql().query(RatingRow.SELECT + where, row -> RatingRow.read(row, List.of()), parameters);
        if (ratings.isEmpty()) {
            return ratings;
        }
        InList ids = InList.of(ratings.stream().map(StoredRating::id).toList());
        sql().query(
                        "select rating_id, tag_id, code, national_code, wording, aspect from rating_rating_tag "
                                + RatingRow.TAGS_BY_RATING + "where rating_id in (" + ids.marks()
                                + ") order by rating_id, place",
                        row -> tags.computeIfAbsent(row.text("rating_id"), id -> new ArrayList<>())
                                .add(RatingRow.readTag(row)),
                        ids.parameters());
        return ratings.stream()
                .map(rating -> rating.withTags(tags.getOrDefault(rating.id(), List.of())))
                .toList();
    }

    @Override
    public void setMessages(Map<String, String> messageIdsByRating) {
        sql().batch(
                        "update rating_rating set message_id = ? where id = ?",
                        messageIdsByRating.entrySet().stream()
                                .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                                .toList());
    }

    @Override
    public boolean hasText(String raterDigest, String text, Instant since) {
        return sql().count(
                                "select count(*) from rating_rating where rater_digest = ? and rated_at >= ?"
                                        + " and rating_text = ? and validity = ?",
                                raterDigest,
                                since,
                                text,
                                Validity.VALID)
                > 0;
    }

    @Override
    public RatingCounts count(Scopes.Filter scope) {
        RatingTally tally = new RatingTally();
        sql().query(
                        "select r.origin, r.validity, r.rating_level, r.channel, count(*) as ratings from rating_rating r"
                                + " where " + scope.sql() + " group by r.origin, r.validity, r.rating_level, r.channel",
                        tally::add,
                        scope.parameters().toArray());
        return tally.counts();
    }

    @Override
    public List<AspectCount> countAspects(Scopes.Filter scope) {
        AspectTally tally = new AspectTally();
        String counting = " r.validity = 'VALID' and r.origin <> 'FOLLOW_UP' and " + scope.sql();
        Object[] parameters = scope.parameters().toArray();
        sql().query(
                        "select t.aspect, r.rating_level, count(*) as tags from rating_rating_tag t"
                                + " join rating_rating r on r.id = t.rating_id where" + counting
                                + " group by t.aspect, r.rating_level",
                        tally::addTags,
                        parameters);
        sql().query(
                        "select " + RatingRow.ASPECTS + ", count(*) as ratings from rating_rating r where" + counting
                                + " group by " + RatingRow.ASPECTS,
                        tally::addLevels,
                        parameters);
        return tally.counts();
    }

    private Sql sql() {
        return transactions.sql();
    }
}
