package org.zhengtong.connector.api;

/** The external system did not say which records it holds. The message is for the operator, without personal data. */
public class RecordsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordsUnavailableException(String message) {
        super(message);
    }

    public RecordsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
