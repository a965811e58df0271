package org.zhengtong.platform.evidence;

/** A text is no line of an evidence file. */
final class LineFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    LineFormatException(String message) {
        super(message);
    }

    LineFormatException(Throwable cause) {
        super(cause);
    }
}
