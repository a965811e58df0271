package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.domain.StoredRating;

/** Ratings in a map, by id, in the order in which they came. */
final class InMemoryRatings implements RatingStore {

    private final Map<String, StoredRating> ratings = new LinkedHashMap<>();
    private int violations;

    @Override
    public void insert(StoredRating rating, Instant now) {
        ratings.put(rating.id(), rating);
    }

    /** Has somebody else be quicker, so many times. */
    void violateNext(int times) {
        violations = times;
    }

    @Override
    public void insertDefaults(List<StoredRating> inserted, Instant now) {
        if (violations > 0) {
            violations--;
            throw new DataException("somebody was quicker", "23505", null);
        }
        inserted.forEach(rating -> insert(rating, now));
    }

    @Override
    public Optional<StoredRating> find(String id) {
        return Optional.ofNullable(ratings.get(id));
    }

    Optional<String> inSlot(String caseNo, String slot) {
        return ratings.values().stream()
                .filter(rating ->
                        rating.caseNo().equals(caseNo) && rating.slot().equals(slot))
                .map(StoredRating::id)
                .findFirst();
    }

    @Override
    public Optional<StoredRating> findByGuid(String source, String recordGuid) {
        return ratings.values().stream()
                .filter(rating ->
                        rating.source().equals(source) && rating.recordGuid().equals(recordGuid))
                .findFirst();
    }

    @Override
    public List<StoredRating> ofCases(Collection<String> caseNos) {
        return ratings.values().stream()
                .filter(rating -> caseNos.contains(rating.caseNo()))
                .toList();
    }

    @Override
    public List<StoredRating> find(RatingQuery query, Scopes.Filter scope, PageRequest page) {
        return ratings.values().stream().limit(page.limit() + 1L).toList();
    }

    @Override
    public void setMessages(Map<String, String> messageIdsByRating) {
        messageIdsByRating.forEach(
                (id, message) -> ratings.computeIfPresent(id, (key, rating) -> rating.withMessage(message)));
    }

    @Override
    public boolean hasText(String raterDigest, String text, Instant since) {
        return ratings.values().stream()
                .anyMatch(rating -> rating.isValid()
                        && rating.raterDigest().equals(raterDigest)
                        && rating.text().equals(text)
                        && !rating.ratedAt().isBefore(since));
    }

    @Override
    public RatingCounts count(Scopes.Filter scope) {
        return new RatingCounts(ratings.size(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    @Override
    public List<AspectCount> countAspects(Scopes.Filter scope) {
        return List.of();
    }
}
