package org.zhengtong.rating.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.Rater;

/** Form of what is said about persons. */
public final class PersonChecks {

    private static final List<String> APPLICANT_TYPES = List.of("1", "2", "3", "4", "5", "6", "9");
    private static final Pattern TELEPHONE = Pattern.compile("|\\+?[0-9-]{5,20}");
    private static final String TELEPHONE_FORM = "5 至 20 位数字的电话号码";
    private static final int MAX_NAME = 100;

    private PersonChecks() {}

    static void check(Refusals refusals, Applicant applicant) {
        refusals.oneOf("applicant.type", applicant.type(), APPLICANT_TYPES)
                .required("applicant.name", applicant.name(), MAX_NAME)
                .matches("applicant.mobile", applicant.mobile(), TELEPHONE, TELEPHONE_FORM);
        Certificates.check(refusals, "applicant.", applicant.idType(), applicant.idNumber());
    }

    static void check(Refusals refusals, Agent agent) {
        refusals.required("agent.name", agent.name(), MAX_NAME);
        Certificates.check(refusals, "agent.", agent.idType(), agent.idNumber());
    }

    /** The number may be missing: that is judged later. */
    public static void check(Refusals refusals, Rater rater) {
        refusals.optional("rater.name", rater.name(), MAX_NAME)
                .matches("rater.mobile", rater.mobile(), TELEPHONE, TELEPHONE_FORM);
        if (!rater.idNumber().isEmpty()) {
            Certificates.check(
                    refusals,
                    "rater.",
                    rater.idType().isEmpty() ? Certificates.OTHER : rater.idType(),
                    rater.idNumber());
        }
    }
}
