package org.zhengtong.platform.web.soap;

import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.staxutils.StaxUtils;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.EndpointPublisher;
import org.zhengtong.platform.web.cxf.QuietFaults;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.CallEvidence;

/** Publishes SOAP endpoints, each behind a UsernameToken, with the same limits and faults. */
final class SoapPublisher implements EndpointPublisher<SoapEndpoint> {

    private static final Map<String, Object> PROPERTIES = Map.of(
            StaxUtils.MAX_ELEMENT_DEPTH,
            "64",
            StaxUtils.MAX_CHILD_ELEMENTS,
            "20000",
            StaxUtils.MAX_ATTRIBUTE_COUNT,
            "64",
            StaxUtils.MAX_ATTRIBUTE_SIZE,
            "8192",
            StaxUtils.MAX_TEXT_LENGTH,
            "1048576",
            "ws-security.enable.nonce.cache",
            "false",
            "ws-security.enable.timestamp.cache",
            "false",
            FaultListener.class.getName(),
            new QuietFaults());

    private final CxfRoot root;
    private final long maxBodyBytes;
    private final Doorkeeper doorkeeper;
    private final CallEvidence evidence;

    SoapPublisher(CxfRoot root, WebLimits limits, Doorkeeper doorkeeper, CallEvidence evidence) {
        this.root = root;
        this.evidence = evidence;
        this.maxBodyBytes = limits.bodyBytes();
        this.doorkeeper = doorkeeper;
    }

    @Override
    public Server publish(String path, SoapEndpoint endpoint) {
        SoapOperations.checkAccess(endpoint.getClass());
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setServiceBean(endpoint);
        factory.setServiceClass(endpoint.getClass());
        factory.setInvoker(new EndpointInvoker(endpoint, doorkeeper, evidence));
        factory.setProperties(PROPERTIES);
        factory.getInInterceptors().add(new BodyInterceptor(maxBodyBytes));
        factory.getInInterceptors().add(new SignInInterceptor(doorkeeper, evidence));
        factory.getOutInterceptors().add(new AnswerInterceptor(evidence));
        factory.getOutFaultInterceptors().add(new FaultInterceptor());
        factory.getOutFaultInterceptors().add(new AnswerInterceptor(evidence));
        return root.publish(path, factory, factory::create);
    }
}
