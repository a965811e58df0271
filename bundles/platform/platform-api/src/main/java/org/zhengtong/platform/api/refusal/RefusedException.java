package org.zhengtong.platform.api.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A request was refused for one or more reasons; nothing of it was stored. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** @param refusals at least one; the first decides the status */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.code().code() + (refusal.field().isEmpty() ? "" : " (" + refusal.field() + ")"))
                .collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(RefusalCode code, String field, Object... arguments) {
        this(List.of(Refusal.of(code, field, arguments)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Refusal first() {
        return refusals.get(0);
    }
}
