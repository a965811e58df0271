package org.zhengtong.platform.exchange.broker;

/** The broker is not there, or did not do what it was asked for. */
public class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
