package org.zhengtong.rating.api;

import java.util.Optional;

/**
 * A case (办件) as a department's system reports it (GR-054). Nothing is checked yet: times are ISO 8601 texts with
 * offset, codes are texts, and what is missing is empty, so that every fault of one record can be named without
 * refusing the records beside it.
 *
 * @param recordGuid id of this record, given by the sender (IN-015)
 * @param recordInTime when the record was loaded or its file made (IN-016)
 * @param caseNo number of the case, at most 50 characters
 * @param itemCode implementation code (31) or handling code (33)
 * @param caseName summary, may be empty
 * @param projectType 1 instant, 2 promised; empty for the item's own
 * @param state name of a {@link CaseState}
 * @param mode name of a {@link CaseMode}
 * @param serviceNumber which service of the case this is, from 1
 * @param stage name of the step
 * @param finishedAt may be empty unless the case is finished
 */
public record CaseReport(
        String recordGuid,
        String recordInTime,
        String caseNo,
        String itemCode,
        String caseName,
        String projectType,
        String state,
        String mode,
        int serviceNumber,
        String stage,
        String regionCode,
        String departmentCode,
        String acceptedAt,
        String servedAt,
        String finishedAt,
        Handler handler,
        Optional<Applicant> applicant,
        Optional<Agent> agent) {

    public CaseReport {
        recordGuid = Texts.orEmpty(recordGuid);
        recordInTime = Texts.orEmpty(recordInTime);
        caseNo = Texts.orEmpty(caseNo);
        itemCode = Texts.orEmpty(itemCode);
        caseName = Texts.orEmpty(caseName);
        projectType = Texts.orEmpty(projectType);
        state = Texts.orEmpty(state);
        mode = Texts.orEmpty(mode);
        stage = Texts.orEmpty(stage);
        regionCode = Texts.orEmpty(regionCode);
        departmentCode = Texts.orEmpty(departmentCode);
        acceptedAt = Texts.orEmpty(acceptedAt);
        servedAt = Texts.orEmpty(servedAt);
        finishedAt = Texts.orEmpty(finishedAt);
    }
}
