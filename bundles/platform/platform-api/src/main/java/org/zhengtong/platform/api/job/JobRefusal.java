package org.zhengtong.platform.api.job;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of jobs. */
public enum JobRefusal implements RefusalCode {
    /** It runs, on this node or on another one. */
    JOB_RUNNING(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    JobRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
