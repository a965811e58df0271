package org.zhengtong.platform.exchange.delivery;

/** An external system does not say what it holds. The message is for the operator, without personal data. */
public final class FarSideException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FarSideException(String message) {
        super(message);
    }
}
