package org.zhengtong.platform.api.connector;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons not to change a connector. */
public enum ConnectorRefusal implements RefusalCode {
    KAR_INVALID(RefusalKind.RULE),
    KAR_TOO_LARGE(RefusalKind.TOO_LARGE),
    KAR_NOT_STARTED(RefusalKind.RULE),
    KAR_OF_ANOTHER_CONNECTOR(RefusalKind.RULE),
    UPLOAD_INCOMPLETE(RefusalKind.CONFLICT),
    UPLOAD_OUT_OF_PLACE(RefusalKind.CONFLICT),
    UPLOAD_DAMAGED(RefusalKind.RULE),
    PLAN_REFUSED(RefusalKind.RULE),
    SIGNATURE_MISSING(RefusalKind.RULE),
    SIGNATURE_BROKEN(RefusalKind.RULE),
    SIGNER_NOT_TRUSTED(RefusalKind.RULE),
    SIGNER_NOT_VALID_NOW(RefusalKind.RULE),
    KEY_INVALID(RefusalKind.RULE),
    CHANGE_UNDER_WAY(RefusalKind.CONFLICT),
    VERSION_ACTIVE_ALREADY(RefusalKind.CONFLICT),
    VERSION_UNKNOWN(RefusalKind.RULE),
    NO_PREVIOUS_VERSION(RefusalKind.CONFLICT),
    CONNECTOR_NOT_FROM_KAR(RefusalKind.CONFLICT),
    SETTING_UNKNOWN(RefusalKind.RULE),
    SETTING_INVALID(RefusalKind.RULE),
    SETTINGS_NONE(RefusalKind.CONFLICT),
    SETTINGS_VERSION_UNKNOWN(RefusalKind.RULE),
    CHANGE_FAILED(RefusalKind.RULE);

    private final RefusalKind kind;

    ConnectorRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
