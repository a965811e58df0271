package org.zhengtong.rating;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.SettableScopes;
import org.zhengtong.rating.domain.CaseChecks;
import org.zhengtong.rating.domain.CaseDigest;
import org.zhengtong.rating.domain.RatingDeadline;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.ServiceCase;
import org.zhengtong.rating.domain.StoredCase;

/** Cases as they are kept, made of reported ones. */
public final class StoredCases {

    public static final String SOURCE = "traffic-system";

    private static final Instant NOW =
            OffsetDateTime.parse("2026-12-31T18:00:00+08:00").toInstant();
    private static final PersonalData PERSONAL = new ReversiblePersonalData();
    private static final SmallTown TOWN = new SmallTown();
    private static final CaseChecks CHECKS = new CaseChecks(TOWN.regions(), TOWN.departments(), new SettableScopes());

    private StoredCases() {}

    public static StoredCase finished(String caseNo) {
        return of(CaseFixture.finishedCase(caseNo));
    }

    public static StoredCase running(String caseNo) {
        return of(CaseFixture.runningCase(caseNo));
    }

    public static StoredCase of(CaseFixture fixture) {
        ServiceCase reported = CHECKS.check(
                        fixture.report(),
                        TOWN.items().findAll(List.of(fixture.report().itemCode())),
                        NOW)
                .value()
                .orElseThrow();
        Optional<SealedPerson> applicant = reported.applicant().map(person -> SealedPerson.of(person, PERSONAL));
        Optional<SealedPerson> agent = reported.agent().map(person -> SealedPerson.of(person, PERSONAL));
        return new StoredCase(
                Ids.next(),
                SOURCE,
                CaseDigest.of(reported.facts(), applicant, agent),
                reported.facts(),
                applicant,
                agent,
                new RatingDeadline(7, RatingDeadline.Start.FINISHED).of(reported.facts()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static StoredCase rated(String caseNo, String ratingId) {
        return changed(finished(caseNo), Optional.of(ratingId), Optional.empty());
    }

    public static StoredCase followedUp(String caseNo, String ratingId, String followUpId) {
        return changed(finished(caseNo), Optional.of(ratingId), Optional.of(followUpId));
    }

    private static StoredCase changed(StoredCase stored, Optional<String> first, Optional<String> followUp) {
        return new StoredCase(
                stored.id(),
                stored.source(),
                stored.digest(),
                stored.facts(),
                stored.applicant(),
                stored.agent(),
                Optional.empty(),
                first,
                followUp,
                stored.finishedMessageId());
    }
}
