package org.zhengtong.platform.api.refusal;

/** Why something is refused, in the terms of the faces: the HTTP status, from which the CLI's exit code follows. */
public enum RefusalKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD(405),
    CONFLICT(409),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    RULE(422),
    TOO_MANY(429),
    FAULT(500),
    UNAVAILABLE(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }
}
