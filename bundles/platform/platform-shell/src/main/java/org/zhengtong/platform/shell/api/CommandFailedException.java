package org.zhengtong.platform.shell.api;

import java.util.stream.Collectors;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** A command that was refused, or could not be carried out. The shell shows the message. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailedException(String message) {
        super(message);
    }

    public CommandFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    CommandFailedException(RefusedException refused) {
        super(refused.refusals().stream().map(CommandFailedException::line).collect(Collectors.joining("; ")), refused);
    }

    private static String line(Refusal refusal) {
        String field = refusal.field().isEmpty() ? "" : " " + refusal.field();
        return refusal.code().code() + field + ": " + refusal.text();
    }
}
