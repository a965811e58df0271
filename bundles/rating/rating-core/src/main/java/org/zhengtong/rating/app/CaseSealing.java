package org.zhengtong.rating.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.domain.CaseDigest;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.ServiceCase;
import org.zhengtong.rating.domain.StoredCase;

/** Makes a checked case fit to be kept: persons sealed, content digested, deadline set. */
@Component(service = CaseSealing.class)
public final class CaseSealing {

    private final PersonalData personal;
    private final RatingDeadlines deadlines;

    @Activate
    public CaseSealing(@Reference PersonalData personal, @Reference RatingDeadlines deadlines) {
        this.personal = personal;
        this.deadlines = deadlines;
    }

    /** As a new case of {@code source}. */
    StoredCase seal(ServiceCase reported, String source) {
        Optional<SealedPerson> applicant = reported.applicant().map(person -> SealedPerson.of(person, personal));
        Optional<SealedPerson> agent = reported.agent().map(person -> SealedPerson.of(person, personal));
        return new StoredCase(
                Ids.next(),
                source,
                CaseDigest.of(reported.facts(), applicant, agent),
                reported.facts(),
                applicant,
                agent,
                deadlines.ofDefault().of(reported.facts()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
