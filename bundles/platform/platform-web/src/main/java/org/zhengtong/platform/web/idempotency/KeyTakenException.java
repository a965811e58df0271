package org.zhengtong.platform.web.idempotency;

/** Another request has used the key before. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTakenException(Throwable cause) {
        super("idempotency key taken", cause);
    }
}
