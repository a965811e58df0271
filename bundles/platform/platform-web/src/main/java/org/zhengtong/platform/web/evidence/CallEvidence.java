package org.zhengtong.platform.web.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.audit.CallLog;
import org.zhengtong.platform.api.audit.CallLog.Answered;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.web.access.Access;
import org.zhengtong.platform.web.idempotency.Answer;

/**
 * Puts on record what other systems sent and were answered, if it was to change something. What it did itself its use case
 * has put on record; calls of people and reads are not repeated here.
 */
@Component(service = CallEvidence.class, configurationPid = "org.zhengtong.platform.web.evidence")
@Designate(ocd = CallEvidence.Config.class)
public final class CallEvidence {

    private static final String READ = ".read";

    private final CallLog log;
    private volatile boolean enabled;

    @Activate
    public CallEvidence(@Reference CallLog log, Config config) {
        this(log, config.record__calls());
    }

    public CallEvidence(CallLog log, boolean enabled) {
        this.log = log;
        this.enabled = enabled;
    }

    /** Without publishing every endpoint anew. */
    @Modified
    void change(Config config) {
        enabled = config.record__calls();
    }

    /** Whether calls of that caller to such operations are put on record. */
    public boolean isWanted(Caller caller, Access access) {
        return isWanted(caller)
                && access.permission().filter(needed -> !needed.endsWith(READ)).isPresent();
    }

    /** Whether calls of that caller are put on record, while it is not known what they are about. */
    public boolean isWanted(Caller caller) {
        return enabled && caller.kind() == Caller.Kind.CLIENT;
    }

    /** Carries a call out in the present transaction and records it there; {@link PendingCall#recorded} when that stands. */
    public Answer carry(PendingCall pending, Supplier<Answer> work) {
        return log.carry(pending.call(), () -> {
            Answer given = work.get();
            return new Answered<>(
                    given,
                    new CallLog.Answer(given.status(), "", Sm3.hex(given.body().getBytes(UTF_8))));
        });
    }

    /** Records a call that was answered and is not on record yet. */
    public void note(PendingCall pending, int status, String responseDigest) {
        if (pending.isRecorded()) {
            return;
        }
        pending.recorded();
        Callers.runAs(pending.caller(), () -> {
            log.note(pending.call(), new CallLog.Answer(status, pending.code(), responseDigest));
            return pending;
        });
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Evidence of calls")
    public @interface Config {

        @AttributeDefinition(
                name = "Record calls",
                description = "Whether the digests of what other systems send and are answered are put on record")
        boolean record__calls() default true;
    }
}
