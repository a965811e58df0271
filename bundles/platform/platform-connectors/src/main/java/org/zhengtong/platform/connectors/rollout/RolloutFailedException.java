package org.zhengtong.platform.connectors.rollout;

/** A node could not bring a connector where it is wanted; the message is for the operator. */
final class RolloutFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    RolloutFailedException(String message) {
        super(message);
    }

    RolloutFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
