package org.zhengtong.rating.api;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of the rating subsystem. The last group makes a rating invalid; it is stored all the same. */
public enum RatingRefusal implements RefusalCode {
    CASE_UNKNOWN(RefusalKind.NOT_FOUND),
    CASE_NOT_FINISHED(RefusalKind.CONFLICT),
    CASE_NUMBER_TAKEN(RefusalKind.CONFLICT),
    CASE_STATE_BACKWARDS(RefusalKind.CONFLICT),
    RECORD_GUID_TAKEN(RefusalKind.CONFLICT),
    DUPLICATE_IN_BATCH(RefusalKind.CONFLICT),
    BATCH_TOO_LARGE(RefusalKind.RULE),
    DEPARTMENT_MISMATCH(RefusalKind.RULE),
    TIMES_OUT_OF_ORDER(RefusalKind.RULE),

    ALREADY_RATED(RefusalKind.CONFLICT),
    NOT_RATED_YET(RefusalKind.CONFLICT),
    ALREADY_FOLLOWED_UP(RefusalKind.CONFLICT),
    FOLLOWUP_EXPIRED(RefusalKind.RULE),
    CHANNEL_UNKNOWN(RefusalKind.RULE),
    CHANNEL_NOT_ALLOWED(RefusalKind.RULE),
    LEVEL_INVALID(RefusalKind.RULE),
    OBJECT_UNKNOWN(RefusalKind.RULE),
    RATED_BEFORE_SERVICE(RefusalKind.RULE),

    TAG_REQUIRED(RefusalKind.RULE),
    TAG_UNKNOWN(RefusalKind.RULE),
    TAG_DISABLED(RefusalKind.RULE),
    TAG_LEVEL_MISMATCH(RefusalKind.RULE),
    TAG_IN_USE(RefusalKind.CONFLICT),
    TAG_CODE_TAKEN(RefusalKind.CONFLICT),
    TAG_TEXT_TAKEN(RefusalKind.CONFLICT),
    TAG_CODES_USED_UP(RefusalKind.CONFLICT),

    CASE_CODE_INVALID(RefusalKind.RULE),
    RATER_MISSING(RefusalKind.RULE),
    RATER_MISMATCH(RefusalKind.RULE),
    TEXT_MALICIOUS(RefusalKind.RULE),
    TEXT_REPEATED(RefusalKind.RULE);

    private final RefusalKind kind;

    RatingRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
