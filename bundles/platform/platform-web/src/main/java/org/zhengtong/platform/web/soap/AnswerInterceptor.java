package org.zhengtong.platform.web.soap;

import java.io.OutputStream;
import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.zhengtong.platform.web.evidence.AnswerStream;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.evidence.PendingCall;

/** Records a call when its answer was written. */
final class AnswerInterceptor extends AbstractPhaseInterceptor<Message> {

    private static final int DONE = 200;
    private static final int FAULT = 500;

    private final CallEvidence evidence;

    AnswerInterceptor(CallEvidence evidence) {
        super(Phase.PRE_STREAM);
        this.evidence = evidence;
        addBefore(StaxOutInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        PendingCall pending = message.getExchange().get(PendingCall.class);
        OutputStream out = message.getContent(OutputStream.class);
        if (pending == null || out == null) {
            return;
        }
        int status = message == message.getExchange().getOutFaultMessage() ? FAULT : DONE;
        message.setContent(OutputStream.class, new AnswerStream(out, digest -> evidence.note(pending, status, digest)));
    }
}
