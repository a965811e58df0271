package org.zhengtong.rating.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A case without its persons.
 *
 * @param source client that reported it
 * @param complete whether the applicant is known
 * @param ratingDueAt when the default rating falls due; empty while the case is not finished, and once it is rated
 * @param firstRatingId id of its one first or default rating
 */
public record CaseView(
        String caseNo,
        String recordGuid,
        String source,
        String itemCode,
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
        Optional<String> firstRatingId) {}
