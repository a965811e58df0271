package org.zhengtong.platform.exchange.install;

/** The container did not do it; the message says why, for the operator. */
final class ContainerException extends Exception {

    private static final long serialVersionUID = 1L;

    ContainerException(String message, Throwable cause) {
        super(message, cause);
    }
}
