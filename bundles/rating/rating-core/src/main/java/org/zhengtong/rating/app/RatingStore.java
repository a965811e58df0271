package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.domain.StoredRating;

/** Rows of ratings. Every method runs in the transaction of its caller. */
public interface RatingStore {

    /** A rating that cannot be stored shows at the commit. */
    void insert(StoredRating rating, Instant now);

    /** Ratings without tags. */
    void insertDefaults(List<StoredRating> ratings, Instant now);

    Optional<StoredRating> find(String id);

    Optional<StoredRating> findByGuid(String source, String recordGuid);

    /** All ratings of some cases, oldest first; at most 1,000 cases. */
    List<StoredRating> ofCases(Collection<String> caseNos);

    /** Newest first; one row more than the page holds, when there is one. */
    List<StoredRating> find(RatingQuery query, Scopes.Filter scope, PageRequest page);

    /** Notes by which message each rating was published. */
    void setMessages(Map<String, String> messageIdsByRating);

    /** Whether a valid rating of that rater has this text, rated at {@code since} or later. */
    boolean hasText(String raterDigest, String text, Instant since);

    RatingCounts count(Scopes.Filter scope);

    List<AspectCount> countAspects(Scopes.Filter scope);
}
