package org.zhengtong.connector.province.mapping;

/** A message cannot be turned into the province's records; its text is for the operator, without personal data. */
public final class UnfitMessageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnfitMessageException(String reason) {
        super(reason);
    }
}
