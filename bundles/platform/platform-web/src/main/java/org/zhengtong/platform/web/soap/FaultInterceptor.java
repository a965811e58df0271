package org.zhengtong.platform.web.soap;

import java.util.List;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.web.evidence.PendingCall;

/** Gives every fault the form of the platform, before it is written. */
final class FaultInterceptor extends AbstractSoapInterceptor {

    FaultInterceptor() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception failure = message.getContent(Exception.class);
        List<Refusal> refusals = SoapFaults.refusals(failure);
        message.setContent(Exception.class, SoapFaults.of(failure, refusals));
        PendingCall pending = message.getExchange().get(PendingCall.class);
        if (pending != null) {
            pending.refused(refusals.get(0).code().code());
        }
    }
}
