package org.zhengtong.platform.identity.caller;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;

/** Writes down who signed in, and who tried. */
@Component(service = SignInAudit.class)
public final class SignInAudit {

    /** What could be a name. Anything else may be a password typed into the wrong field, and is not written down. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    private final AuditLog log;

    @Activate
    public SignInAudit(@Reference AuditLog log) {
        this.log = log;
    }

    public void done(SignIn attempt) {
        record(attempt, Result.DONE, Map.of());
    }

    public void refused(SignIn attempt, String reason) {
        record(attempt, Result.REFUSED, Map.of("reason", reason));
    }

    private void record(SignIn attempt, Result result, Map<String, String> detail) {
        AuditEvent event = new AuditEvent(
                LogClass.SIGN_IN,
                attempt.action(),
                attempt.kind().name().toLowerCase(Locale.ROOT),
                NAME.matcher(attempt.id()).matches() ? attempt.id() : "?",
                result,
                detail);
        Callers.runAs(callerOf(attempt, result), () -> {
            log.record(event);
            return result;
        });
    }

    private static Caller callerOf(SignIn attempt, Result result) {
        Caller caller = result == Result.DONE ? Caller.of(attempt.id(), attempt.kind(), List.of()) : Caller.ANONYMOUS;
        return caller.at(attempt.address());
    }

    /**
     * Somebody who says to be a caller.
     *
     * @param id account name or client id, as it was given
     * @param address network address, or empty
     * @param action what the proof is for, for instance {@code session.open}
     */
    public record SignIn(Kind kind, String id, String address, String action) {}
}
