package org.zhengtong.rating.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.personal.Masking;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseDetail;
import org.zhengtong.rating.api.CaseDetail.Organisation;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.domain.CaseFacts;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredCase;

/** How cases are shown: persons masked, item and organisation beside them. */
@Component(service = CaseViews.class)
public final class CaseViews {

    private final ServiceItems items;
    private final Regions regions;
    private final Departments departments;
    private final PersonalData personal;

    @Activate
    public CaseViews(
            @Reference ServiceItems items,
            @Reference Regions regions,
            @Reference Departments departments,
            @Reference PersonalData personal) {
        this.items = items;
        this.regions = regions;
        this.departments = departments;
        this.personal = personal;
    }

    /** A page of cases; their items are looked up together. */
    Page<CaseView> page(Page<StoredCase> cases) {
        List<String> codes = cases.items().stream()
                .map(stored -> stored.facts().itemCode())
                .distinct()
                .toList();
        Map<String, ServiceItem> known = items.findAll(codes);
        return cases.map(stored ->
                plain(stored, Optional.ofNullable(known.get(stored.facts().itemCode()))));
    }

    private static CaseView plain(StoredCase stored, Optional<ServiceItem> item) {
        CaseFacts facts = stored.facts();
        return new CaseView(
                facts.caseNo(),
                facts.recordGuid(),
                stored.source(),
                facts.itemCode(),
                item.map(ServiceItem::name).orElse(""),
                maskedName(stored),
                facts.projectType(),
                facts.state(),
                facts.mode(),
                facts.serviceNumber(),
                facts.stage(),
                facts.regionCode(),
                facts.departmentCode(),
                facts.handler(),
                facts.acceptedAt(),
                facts.servedAt(),
                facts.finishedAt(),
                stored.ratingDueAt(),
                stored.isComplete(),
                stored.firstRatingId().isPresent(),
                stored.firstRatingId());
    }

    private static String maskedName(StoredCase stored) {
        return stored.humans()
                .map(SealedPerson::name)
                .filter(name -> name.length() > 1)
                .reduce(stored.facts().caseName(), (text, name) -> text.replace(name, Masking.name(name)));
    }

    CaseDetail detail(StoredCase stored, List<RatingView> ratings) {
        CaseFacts facts = stored.facts();
        Optional<ServiceItem> item = items.find(facts.itemCode());
        return new CaseDetail(
                plain(stored, item),
                stored.applicant().map(this::applicant),
                stored.agent().map(this::agent),
                item,
                organisation(facts),
                ratings);
    }

    private Organisation organisation(CaseFacts facts) {
        String department = facts.departmentCode();
        return new Organisation(
                department,
                departments.find(department).map(Department::name).orElse(""),
                regions.path(facts.regionCode()));
    }

    private Applicant applicant(SealedPerson person) {
        return new Applicant(
                person.type(),
                Masking.name(person.name()),
                person.idType(),
                Masking.idNumber(personal.decrypt(person.idNumber())),
                Masking.phone(personal.decrypt(person.mobile())));
    }

    private Agent agent(SealedPerson person) {
        return new Agent(
                Masking.name(person.name()), person.idType(), Masking.idNumber(personal.decrypt(person.idNumber())));
    }
}
