package org.zhengtong.rating.domain;

import java.util.Optional;
import org.zhengtong.rating.api.CaseState;

/** What intake must know of a case that is there already. */
public record KnownCase(
        String id,
        String caseNo,
        String recordGuid,
        String source,
        String digest,
        CaseState state,
        Optional<String> firstRatingId,
        Optional<String> followUpId,
        Optional<String> finishedMessageId) {}
