package org.zhengtong.rating.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as it is kept.
 *
 * @param source id of the caller that reported it
 * @param digest of its content, by which a repeat is recognised
 * @param ratingDueAt when the default rating falls due; empty while the case is not finished, and once it is rated
 * @param firstRatingId its one first or default rating
 * @param followUpId its one follow-up
 * @param finishedMessageId the message that published it
 */
public record StoredCase(
        String id,
        String source,
        String digest,
        CaseFacts facts,
        Optional<SealedPerson> applicant,
        Optional<SealedPerson> agent,
        Optional<Instant> ratingDueAt,
        Optional<String> firstRatingId,
        Optional<String> followUpId,
        Optional<String> finishedMessageId) {

    public String caseNo() {
        return facts.caseNo();
    }

    /** Whether the applicant is known; an incomplete case is not reported (GR-055). */
    public boolean isComplete() {
        return applicant.isPresent();
    }

    /** Whether it, and its ratings, go to the province. */
    public boolean isReportable() {
        return isComplete() && facts.isFinished() && !facts.isSelfBuilt();
    }

    /** The applicant, unless it is an organisation, and the agent. */
    public Stream<SealedPerson> humans() {
        return Stream.concat(applicant.stream().filter(SealedPerson::isHuman), agent.stream());
    }

    /** Whether that number is the applicant's or the agent's. */
    public boolean isPerson(String idDigest) {
        return applicant.filter(person -> person.idDigest().equals(idDigest)).isPresent()
                || agent.filter(person -> person.idDigest().equals(idDigest)).isPresent();
    }

    /** The new content of a case that is there already: what became of it stays. */
    public StoredCase inPlaceOf(KnownCase known) {
        return new StoredCase(
                known.id(),
                source,
                digest,
                facts,
                applicant,
                agent,
                known.firstRatingId().isPresent() ? Optional.empty() : ratingDueAt,
                known.firstRatingId(),
                known.followUpId(),
                known.finishedMessageId());
    }

    public StoredCase withFinishedMessage(String messageId) {
        return new StoredCase(
                id,
                source,
                digest,
                facts,
                applicant,
                agent,
                ratingDueAt,
                firstRatingId,
                followUpId,
                Optional.of(messageId));
    }
}
