package org.zhengtong.rating.api.event;

import java.time.Instant;
import java.util.Optional;

/**
 * A case in a message. Personal numbers are ciphertexts. In JSON, times are ISO 8601 with offset, and what is not there
 * is left out.
 *
 * @param theme subject of the item, may be empty
 * @param state number of the province, 3 for a finished case
 * @param mode {@code ONLINE} or {@code OFFLINE}
 * @param limitUnit unit of the two limits: 0 days, 1 working days, 2 months, 3 years
 */
public record CaseData(
        String caseNo,
        String itemCode,
        String itemName,
        String theme,
        String caseName,
        String projectType,
        String state,
        String mode,
        int serviceNumber,
        String stage,
        String regionCode,
        String regionName,
        String departmentCode,
        String departmentName,
        Instant acceptedAt,
        Instant servedAt,
        Instant finishedAt,
        String handlerName,
        PersonData applicant,
        Optional<PersonData> agent,
        int anticipateDays,
        int promiseDays,
        String limitUnit) {}
