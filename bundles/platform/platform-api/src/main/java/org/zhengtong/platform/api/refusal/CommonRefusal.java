package org.zhengtong.platform.api.refusal;

/** Reasons that every part of the platform shares. */
public enum CommonRefusal implements RefusalCode {
    MALFORMED_BODY(RefusalKind.MALFORMED),
    UNKNOWN_FIELD(RefusalKind.MALFORMED),
    WRONG_TYPE(RefusalKind.MALFORMED),
    INVALID_ENCODING(RefusalKind.MALFORMED),
    INVALID_PARAMETER(RefusalKind.MALFORMED),
    NOT_SIGNED_IN(RefusalKind.UNAUTHENTICATED),
    SIGN_IN_FAILED(RefusalKind.UNAUTHENTICATED),
    NOT_PERMITTED(RefusalKind.FORBIDDEN),
    OUT_OF_SCOPE(RefusalKind.FORBIDDEN),
    NOT_FOUND(RefusalKind.NOT_FOUND),
    METHOD_NOT_ALLOWED(RefusalKind.METHOD),
    NOT_ACCEPTABLE(RefusalKind.MEDIA_TYPE),
    UNSUPPORTED_MEDIA_TYPE(RefusalKind.MEDIA_TYPE),
    VERSION_CONFLICT(RefusalKind.CONFLICT),
    ALREADY_EXISTS(RefusalKind.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(RefusalKind.CONFLICT),
    BODY_TOO_LARGE(RefusalKind.TOO_LARGE),
    REQUIRED(RefusalKind.RULE),
    TOO_LONG(RefusalKind.RULE),
    INVALID_FORMAT(RefusalKind.RULE),
    INVALID_CODE(RefusalKind.RULE),
    OUT_OF_RANGE(RefusalKind.RULE),
    TIME_IN_FUTURE(RefusalKind.RULE),
    CALENDAR_YEAR_NOT_COVERED(RefusalKind.RULE),
    REGION_UNKNOWN(RefusalKind.RULE),
    DEPARTMENT_UNKNOWN(RefusalKind.RULE),
    ITEM_UNKNOWN(RefusalKind.RULE),
    INTERNAL_ERROR(RefusalKind.FAULT),
    TEMPORARILY_UNAVAILABLE(RefusalKind.UNAVAILABLE);

    private final RefusalKind kind;

    CommonRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
