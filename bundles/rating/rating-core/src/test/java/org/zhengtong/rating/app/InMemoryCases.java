package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;

/** Cases in a map, by number. */
final class InMemoryCases implements CaseStore {

    private final Map<String, StoredCase> cases = new TreeMap<>();

    @Override
    public List<KnownCase> known(Collection<String> caseNos, Collection<String> recordGuids) {
        return cases.values().stream()
                .filter(one -> caseNos.contains(one.caseNo())
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
        inserted.forEach(one -> cases.put(one.caseNo(), one));
    }

    @Override
    public void update(List<StoredCase> updated, Instant now) {
        insert(updated, now);
    }

    @Override
    public Optional<StoredCase> find(String caseNo) {
        return Optional.ofNullable(cases.get(caseNo));
    }

    @Override
    public List<StoredCase> find(CaseQuery query, Scopes.Filter scope, PageRequest page) {
        return cases.values().stream()
                .filter(one -> query.rated()
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
    public void claimFirst(String caseNo, String ratingId) {
        claim(caseNo, Optional.of(ratingId), Optional.empty());
    }

    @Override
    public void claimFollowUp(String caseNo, String ratingId) {
        claim(caseNo, Optional.empty(), Optional.of(ratingId));
    }

    private boolean claim(String caseNo, Optional<String> first, Optional<String> followUp) {
        StoredCase before = cases.get(caseNo);
        boolean taken = first.isPresent() && before.firstRatingId().isPresent()
                || followUp.isPresent() && before.followUpId().isPresent();
        if (!taken) {
            cases.put(
                    caseNo,
                    new StoredCase(
                            before.id(),
                            before.source(),
                            before.digest(),
                            before.facts(),
                            before.applicant(),
                            before.agent(),
                            Optional.empty(),
                            first.or(before::firstRatingId),
                            followUp.or(before::followUpId),
                            before.finishedMessageId()));
        }
        return !taken;
    }

    @Override
    public long countDue(Instant now) {
        return due(now, Integer.MAX_VALUE).size();
    }

    @Override
    public List<StoredCase> due(Instant now, int limit) {
        return cases.values().stream()
                .filter(one ->
                        one.ratingDueAt().filter(due -> !due.isAfter(now)).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public Set<String> claimAll(Map<String, String> ratingIds) {
        return cases.values().stream().filter(one -> ratingIds.containsKey(one.id())).toList().stream()
                .filter(one -> claim(one.caseNo(), Optional.of(ratingIds.get(one.id())), Optional.empty()))
                .map(StoredCase::id)
                .collect(Collectors.toSet());
    }
}
