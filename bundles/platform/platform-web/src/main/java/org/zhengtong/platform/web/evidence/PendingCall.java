package org.zhengtong.platform.web.evidence;

import java.util.Optional;
import org.zhengtong.platform.api.audit.CallLog.Call;
import org.zhengtong.platform.api.identity.Caller;

/** A call that is to be put on record when it is answered. It goes with the exchange. */
public final class PendingCall {

    private final Caller caller;
    private final String operation;
    private final String key;
    private final Optional<ReceivedBody> body;
    private Optional<Call> call = Optional.empty();
    private String code = "";
    private boolean recorded;

    /**
     * @param operation method and path, or endpoint and operation
     * @param key by which the sender recognises it, or empty
     * @param body empty if there is none
     */
    public PendingCall(Caller caller, String operation, String key, Optional<ReceivedBody> body) {
        this.caller = caller;
        this.operation = operation;
        this.key = key;
        this.body = body;
    }

    /** Names why it is answered with no. */
    public void refused(String refusalCode) {
        code = refusalCode;
    }

    Caller caller() {
        return caller;
    }

    String code() {
        return code;
    }

    /** Reads the body to its end. */
    Call call() {
        if (call.isEmpty()) {
            call = Optional.of(
                    new Call(operation, body.map(ReceivedBody::digest).orElse(""), key));
        }
        return call.get();
    }

    boolean isRecorded() {
        return recorded;
    }

    /** It is on record. */
    public void recorded() {
        recorded = true;
    }
}
