package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;

/** Rows of cases. Every method runs in the transaction of its caller. */
public interface CaseStore {

    /** The cases that have one of the numbers or one of the record ids; both at most 1,000; a case may come twice. */
    List<KnownCase> known(Collection<String> caseNos, Collection<String> recordGuids);

    void insert(List<StoredCase> cases, Instant now);

    /** A rating that came meanwhile stays. */
    void update(List<StoredCase> cases, Instant now);

    Optional<StoredCase> find(String caseNo);

    /** Newest first; one row more than the page holds, when there is one. */
    List<StoredCase> find(CaseQuery query, Scopes.Filter scope, PageRequest page);

    CaseCounts count(Scopes.Filter scope);

    /**
     * Makes a rating the first of its case, if it has none; together with its {@link RatingStore#insert}, which fails if
     * it has. Of two who try at once, one waits for the other, and loses.
     */
    void claimFirst(String caseNo, String ratingId);

    /** Makes a rating the follow-up of its case, as {@link #claimFirst}. */
    void claimFollowUp(String caseNo, String ratingId);

    /** How many cases are to get the default rating. */
    long countDue(Instant now);

    /** Cases that are to get the default rating, at most {@code limit}, those that wait longest first. */
    List<StoredCase> due(Instant now, int limit);

    /**
     * {@link #claimFirst} for many.
     *
     * @param ratingIds ids of ratings by the id of the case, at most 1,000
     * @return ids of the cases that were not rated meanwhile
     */
    Set<String> claimAll(Map<String, String> ratingIds);
}
