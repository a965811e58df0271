package org.zhengtong.rating.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** Cases (办件) that departments report, so that they can be rated. Needs {@code case.submit} and {@code case.read}. */
@ProviderType
public interface Cases {

    /** Largest number of cases in one call of {@link #submitAll}. */
    int MAX_BATCH = 1000;

    /**
     * Takes a case of the present caller; the same number again changes it (GR-054).
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException naming every wrong field, or {@code case_number_taken}
     */
    CaseReceipt submit(CaseReport report);

    /**
     * Takes many cases in one transaction: good ones are stored, bad ones are refused one by one.
     *
     * @return one receipt per report, in the same order
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code batch_too_large}
     */
    List<CaseReceipt> submitAll(List<CaseReport> reports);

    /** Newest first, within the caller's scopes. */
    Page<CaseView> find(CaseQuery query, PageRequest page);

    /**
     * A case with applicant, item, organisation and ratings together (GR-055), personal data masked.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code case_unknown}, also when it is out of scope
     */
    CaseDetail get(String caseNo);

    /** Counts within the caller's scopes. */
    CaseCounts summary();
}
