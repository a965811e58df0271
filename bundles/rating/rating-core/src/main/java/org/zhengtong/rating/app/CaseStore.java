package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    void update(List<StoredCase> cases, Instant now);

    Optional<StoredCase> find(String caseNo);

    /** Newest first; one row more than the page holds, when there is one. */
    List<StoredCase> find(CaseQuery query, Scopes.Filter scope, PageRequest page);

    CaseCounts count(Scopes.Filter scope);

    /** How many cases are to get the default rating. */
    long countDue(Instant now);

    /**
     * Cases whose time to be rated is over, at most {@code limit}, those that wait longest first; among them such as were
     * rated, until they are settled.
     */
    List<StoredCase> due(Instant now, int limit);

    /** These need no default rating any more. */
    void settle(List<StoredCase> cases);
}
