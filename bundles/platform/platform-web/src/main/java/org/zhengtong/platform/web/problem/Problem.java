package org.zhengtong.platform.web.problem;

import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;

/**
 * Why a request was refused or failed (RFC 9457).
 *
 * @param title the status in words
 * @param code stable code of the first reason
 * @param field what it is about, empty when no field is to blame
 * @param detail the first reason in words, in Chinese
 * @param errors every reason
 * @param instance path of the request
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String field,
        String detail,
        List<Reason> errors,
        String instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, List<Refusal> refusals, String instance) {
        List<Reason> reasons = refusals.stream().map(Reason::of).toList();
        Reason first = reasons.get(0);
        String title = StatusTitles.of(status);
        return new Problem(
                "about:blank", title, status, first.code(), first.field(), first.detail(), reasons, instance);
    }

    /** One reason. */
    public record Reason(String code, String field, String detail) {
        static Reason of(Refusal refusal) {
            return new Reason(refusal.code().code(), refusal.field(), refusal.text());
        }
    }
}
