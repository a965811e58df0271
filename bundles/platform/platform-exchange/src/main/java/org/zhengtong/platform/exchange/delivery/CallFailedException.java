package org.zhengtong.platform.exchange.delivery;

/** A call to a connector brought no answer; the message is for the operator. */
final class CallFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    CallFailedException(String message) {
        super(message);
    }

    CallFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
