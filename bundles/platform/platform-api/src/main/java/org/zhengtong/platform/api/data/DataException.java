package org.zhengtong.platform.api.data;

/** The database failed or refused a statement. */
public class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    public DataException(String message, String sqlState, Throwable cause) {
        super(message, cause);
        this.sqlState = sqlState == null ? "" : sqlState;
    }

    /** Five characters of ISO 9075, or empty. */
    public String sqlState() {
        return sqlState;
    }

    /** A unique key, or another integrity rule, was violated. */
    public boolean isIntegrityViolation() {
        return sqlState.startsWith("23");
    }

    /** The transaction was broken off as a deadlock's victim or for want of serialisation, and can be tried again. */
    public boolean isTransient() {
        return sqlState.startsWith("40");
    }
}
