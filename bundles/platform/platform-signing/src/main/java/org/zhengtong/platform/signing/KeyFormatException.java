package org.zhengtong.platform.signing;

/** A text that should hold an SM2 key does not. */
public final class KeyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyFormatException(String message) {
        super(message);
    }

    KeyFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
