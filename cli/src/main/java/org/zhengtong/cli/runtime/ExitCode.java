package org.zhengtong.cli.runtime;

/** How a run of {@code zt} ended, for scripts. */
public enum ExitCode {
    DONE(0),
    REFUSED(1),
    USAGE(2),
    NOT_FOUND(3),
    CONFLICT(4),
    NOT_ALLOWED(5),
    UNAVAILABLE(6),
    TIMED_OUT(7);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    /** What an HTTP status of 400 or more comes to. */
    public static ExitCode ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> NOT_ALLOWED;
            case 404, 410 -> NOT_FOUND;
            case 409 -> CONFLICT;
            case 408, 504 -> TIMED_OUT;
            case 502, 503 -> UNAVAILABLE;
            default -> REFUSED;
        };
    }
}
