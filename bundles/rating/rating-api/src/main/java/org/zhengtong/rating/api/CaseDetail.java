package org.zhengtong.rating.api;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.ServiceItem;

/**
 * A case with everything that belongs to it (GR-055).
 *
 * @param applicant masked; empty when the case is incomplete
 * @param agent masked
 * @param ratings first or default rating, follow-up, and invalid ones, oldest first
 */
public record CaseDetail(
        CaseView serviceCase,
        Optional<Applicant> applicant,
        Optional<Agent> agent,
        Optional<ServiceItem> item,
        Organisation organisation,
        List<RatingView> ratings) {

    public CaseDetail {
        ratings = List.copyOf(ratings);
    }

    /** Where a case belongs: the department, and the regions from the province down (GR-001). */
    public record Organisation(String departmentCode, String departmentName, List<Region> regionPath) {
        public Organisation {
            regionPath = List.copyOf(regionPath);
        }
    }
}
