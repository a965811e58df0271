package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** Cases in a map, by number, and their ratings. */
final class InMemoryCases implements CaseStore {

    private final Map<String, StoredCase> cases = new TreeMap<>();
    private final Set<String> settled = new HashSet<>();
    private final InMemoryRatings ratings;

    InMemoryCases(InMemoryRatings ratings) {
        this.ratings = ratings;
    }

    private Stream<StoredCase> all() {
        return cases.values().stream().map(this::withRatings);
    }

    private StoredCase withRatings(StoredCase stored) {
        Optional<String> first = ratings.inSlot(stored.caseNo(), StoredRating.FIRST);
        return new StoredCase(
                stored.id(),
                stored.source(),
                stored.digest(),
                stored.facts(),
                stored.applicant(),
                stored.agent(),
                first.isPresent() ? Optional.empty() : stored.ratingDueAt(),
                first,
                ratings.inSlot(stored.caseNo(), StoredRating.FOLLOW_UP),
                stored.finishedMessageId());
    }

    @Override
    public List<KnownCase> known(Collection<String> caseNos, Collection<String> recordGuids) {
        return all().filter(one -> caseNos.contains(one.caseNo())
                        || recordGuids.contains(one.facts().recordGuid()))
                .map(InMemoryCases::known)
                .toList();
    }

    private static KnownCase known(StoredCase stored) {
        return new KnownCase(
                stored.id(),
                stored.caseNo(),
                stored.facts().recordGuid(),
                stored.source(),
                stored.digest(),
                stored.facts().state(),
                stored.firstRatingId(),
                stored.followUpId(),
                stored.finishedMessageId());
    }

    @Override
    public void insert(List<StoredCase> inserted, Instant now) {
        inserted.forEach(one -> {
            cases.put(one.caseNo(), one);
            settled.remove(one.caseNo());
        });
    }

    @Override
    public void update(List<StoredCase> updated, Instant now) {
        insert(updated, now);
    }

    @Override
    public Optional<StoredCase> find(String caseNo) {
        return Optional.ofNullable(cases.get(caseNo)).map(this::withRatings);
    }

    @Override
    public List<StoredCase> find(CaseQuery query, Scopes.Filter scope, PageRequest page) {
        return all().filter(one -> query.rated()
                        .map(rated -> rated == one.firstRatingId().isPresent())
                        .orElse(true))
                .sorted(Comparator.comparing(StoredCase::id).reversed())
                .filter(one -> page.cursor().isEmpty() || one.id().compareTo(page.cursor()) < 0)
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public CaseCounts count(Scopes.Filter scope) {
        return new CaseCounts(cases.size(), Map.of(), 0, 0, 0);
    }

    @Override
    public long countDue(Instant now) {
        return due(now, Integer.MAX_VALUE).size();
    }

    @Override
    public List<StoredCase> due(Instant now, int limit) {
        return all().filter(one -> !settled.contains(one.caseNo()))
                .filter(one ->
                        one.ratingDueAt().filter(due -> !due.isAfter(now)).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public void settle(List<StoredCase> done) {
        done.forEach(one -> settled.add(one.caseNo()));
    }
}
