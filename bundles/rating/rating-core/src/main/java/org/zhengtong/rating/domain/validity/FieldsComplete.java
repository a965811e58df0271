package org.zhengtong.rating.domain.validity;

import java.util.List;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.RatingSubmission;

/** Check 1: mandatory fields are there, and nothing is too long. */
final class FieldsComplete implements ValidityCheck {

    private static final int MAX_TAGS = 20;

    @Override
    public List<Refusal> examine(Attempt attempt) {
        RatingSubmission submission = attempt.submission();
        Refusals refusals = new Refusals()
                .required("caseNo", attempt.caseNo(), 50)
                .required("channel", submission.channel(), 40)
                .optional("text", submission.text(), 1000)
                .optional("objectCode", submission.objectCode(), 60)
                .optional("recordGuid", submission.recordGuid(), 50);
        if (submission.tags().size() > MAX_TAGS) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, "tags", 0, MAX_TAGS);
        }
        return refusals.list();
    }
}
