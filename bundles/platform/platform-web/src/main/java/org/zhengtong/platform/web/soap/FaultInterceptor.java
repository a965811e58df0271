package org.zhengtong.platform.web.soap;

import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;

/** Gives every fault the form of the platform, before it is written. */
final class FaultInterceptor extends AbstractSoapInterceptor {

    FaultInterceptor() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception failure = message.getContent(Exception.class);
        SoapFault fault = SoapFaults.of(failure);
        message.setContent(Exception.class, fault);
    }
}
