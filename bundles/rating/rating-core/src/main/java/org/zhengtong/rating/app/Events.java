package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.rating.api.event.CaseData;
import org.zhengtong.rating.api.event.CaseFinished;
import org.zhengtong.rating.api.event.PersonData;
import org.zhengtong.rating.api.event.RatingData;
import org.zhengtong.rating.api.event.RatingSubmitted;
import org.zhengtong.rating.api.event.Topics;
import org.zhengtong.rating.domain.CaseFacts;
import org.zhengtong.rating.domain.ReportedReasons;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** Makes the messages of this subsystem. */
@Component(service = Events.class)
public final class Events {

    private static final String SOURCE = "rating";
    private static final ServiceItem NO_ITEM = new ServiceItem("", "", "", "", 0, 0, "", false);

    private final ServiceItems items;
    private final Regions regions;
    private final Departments departments;

    @Activate
    public Events(@Reference ServiceItems items, @Reference Regions regions, @Reference Departments departments) {
        this.items = items;
        this.regions = regions;
        this.departments = departments;
    }

    /** What messages about these cases need, looked up once for all. */
    Names names(Collection<StoredCase> cases) {
        List<String> codes =
                cases.stream().map(one -> one.facts().itemCode()).distinct().toList();
        return new Names(items.findAll(codes));
    }

    /** Makes messages about some cases. */
    final class Names {

        private final Map<String, ServiceItem> known;

        private Names(Map<String, ServiceItem> known) {
            this.known = known;
        }

        NewMessage caseFinished(StoredCase stored, Instant now) {
            String payload = EventJson.write(new CaseFinished(caseData(stored)));
            return NewMessage.of(Topics.CASE_FINISHED, stored.caseNo(), payload, now, SOURCE);
        }

        NewMessage ratingSubmitted(StoredCase stored, StoredRating rating, Instant now) {
            String payload = EventJson.write(new RatingSubmitted(caseData(stored), ratingData(rating)));
            return NewMessage.of(Topics.RATING_SUBMITTED, stored.caseNo(), payload, now, SOURCE);
        }

        private CaseData caseData(StoredCase stored) {
            CaseFacts facts = stored.facts();
            ServiceItem item = known.getOrDefault(facts.itemCode(), NO_ITEM);
            return new CaseData(
                    facts.caseNo(),
                    facts.itemCode(),
                    item.name(),
                    item.theme(),
                    facts.caseName(),
                    facts.projectType(),
                    facts.state().number(),
                    facts.mode().name(),
                    facts.serviceNumber(),
                    facts.stage(),
                    facts.regionCode(),
                    regions.find(facts.regionCode()).map(Region::name).orElse(""),
                    facts.departmentCode(),
                    departments
                            .find(facts.departmentCode())
                            .map(Department::name)
                            .orElse(""),
                    facts.acceptedAt(),
                    facts.servedAt(),
                    facts.finishedAt().orElse(facts.servedAt()),
                    facts.handler().name(),
                    person(stored.applicant().orElseThrow()),
                    stored.agent().map(Events::person),
                    item.anticipateDays(),
                    item.promiseDays(),
                    item.limitUnit());
        }
    }

    private static RatingData ratingData(StoredRating rating) {
        ReportedReasons reasons = ReportedReasons.of(rating);
        return new RatingData(
                rating.id(),
                rating.channel().map(Enum::name).orElse("DEFAULT"),
                rating.origin().name(),
                rating.level().value(),
                reasons.tags(),
                reasons.text(),
                rating.ratedAt(),
                rating.isDefault(),
                rating.isFollowUp() ? 2 : 1,
                rating.anonymous(),
                rating.anonymous() ? Optional.empty() : rating.rater().map(Events::person));
    }

    private static PersonData person(SealedPerson person) {
        return new PersonData(person.type(), person.name(), person.idType(), person.idNumber(), person.mobile());
    }
}
