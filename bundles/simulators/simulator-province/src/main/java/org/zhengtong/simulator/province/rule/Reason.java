package org.zhengtong.simulator.province.rule;

/** Why the province refuses a call or a record; the texts stand in {@code Reason.properties}. */
public enum Reason {
    SIGN_INVALID(101),
    CLOCK_SKEW(102),
    APP_UNKNOWN(103),
    TENANCY_INVALID(104),
    HEADER_MISSING(105),
    BODY_MALFORMED(106),
    CIPHER_INVALID(107),
    TOO_MANY(108),
    NO_RECORD(109),
    OPERATION_UNKNOWN(110),
    FIELD_REQUIRED(111),
    FIELD_INVALID(112),
    CODE_INVALID(113),
    TASK_TYPE_DIFFERS(114),
    ITEM_SELF_BUILT(115),
    AREA_NOT_OURS(116),
    RESULT_DATE_REQUIRED(117),
    SERVED_BEFORE_ACCEPTED(118),
    SERVICE_EXISTS(119),
    SERVICE_MISSING(120),
    EVALUATION_EXISTS(121),
    FIRST_MISSING(122),
    DETAIL_REQUIRED(123),
    LABEL_UNKNOWN(124),
    LABEL_DISABLED(125),
    LABEL_OF_OTHER_LEVEL(126),
    ASSESSED_BEFORE_SERVED(127),
    ASSESSED_IN_FUTURE(128),
    DEFAULT_INVALID(129),
    /** What the control endpoint orders. */
    ORDERED(130);

    private final int number;

    Reason(int number) {
        this.number = number;
    }

    /** The gateway's 12-digit code: zero is success. */
    public String code() {
        return "%012d".formatted(number);
    }
}
