package org.zhengtong.rating.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A case without its persons; where its name names one, he is masked.
 *
 * @param itemName empty when the item is unknown
 * @param source client that reported it
 * @param complete whether the applicant is known
 * @param rated whether it has its first or default rating
 * @param ratingDueAt when the default rating falls due; empty while the case is not finished, and once it is rated
 * @param firstRatingId id of its one first or default rating
 */
public record CaseView(
        String caseNo,
        String recordGuid,
        String source,
        String itemCode,
        String itemName,
        String caseName,
        String projectType,
        CaseState state,
        CaseMode mode,
        int serviceNumber,
        String stage,
        String regionCode,
        String departmentCode,
        Handler handler,
        Instant acceptedAt,
        Instant servedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> ratingDueAt,
        boolean complete,
        boolean rated,
        Optional<String> firstRatingId) {}
