package org.zhengtong.platform.web.cxf;

import java.util.Map;
import java.util.function.Supplier;
import javax.servlet.http.HttpServlet;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.AbstractEndpointFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.frontend.AbstractWSDLBasedEndpointFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.ws.policy.PolicyEngine;

/** A CXF bus of its own, and the servlet through which its endpoints are reached. */
public final class CxfRoot implements AutoCloseable {

    private static final ClassLoader CXF = JAXRSServerFactoryBean.class.getClassLoader();

    private static final String HTTP = "http://cxf.apache.org/transports/http";

    private final Bus bus;
    private final HTTPTransportFactory transport = new HTTPTransportFactory(new DestinationRegistryImpl());

    private CxfRoot(Bus bus) {
        this.bus = bus;
        bus.getExtension(DestinationFactoryManager.class).registerDestinationFactory(HTTP, transport);
    }

    /** A bus without the interceptors and policies that REST has no use for. */
    public static CxfRoot forRest() {
        CxfRoot root = create(Map.of("skip.default.json.provider.registration", "true"));
        root.bus.getInInterceptors().clear();
        root.bus.getOutInterceptors().clear();
        root.bus.getInFaultInterceptors().clear();
        root.bus.getOutFaultInterceptors().clear();
        return root;
    }

    public static CxfRoot forSoap() {
        return create(Map.of());
    }

    /** The servlet to register; its bus lives until {@link #close}. */
    public HttpServlet servlet() {
        return new RootServlet(transport.getRegistry(), bus);
    }

    /** Makes an endpoint reachable below the servlet. */
    public <F extends AbstractEndpointFactory> Server publish(String path, F factory, Supplier<Server> create) {
        return within(bus, () -> {
            factory.setBus(bus);
            if (!(factory instanceof AbstractWSDLBasedEndpointFactory)) { // SOAP's own writes the address into the WSDL
                factory.setDestinationFactory(transport);
            }
            factory.setAddress(path);
            return create.get();
        });
    }

    @Override
    public void close() {
        bus.shutdown(true);
    }

    private static CxfRoot create(Map<String, Object> properties) {
        Bus bus = within(null, () -> new CXFBusFactory().createBus(Map.of(), properties));
        bus.setExtension(CXF, ClassLoader.class);
        PolicyEngine policies = bus.getExtension(PolicyEngine.class);
        if (policies != null) {
            policies.setEnabled(false);
        }
        return new CxfRoot(bus);
    }

    /** CXF looks its services up by the thread's class loader and default bus. */
    private static <T> T within(Bus bus, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = thread.getContextClassLoader();
        Bus busBefore = BusFactory.getThreadDefaultBus(false);
        thread.setContextClassLoader(CXF);
        BusFactory.setThreadDefaultBus(bus);
        try {
            return work.get();
        } finally {
            BusFactory.setThreadDefaultBus(busBefore);
            thread.setContextClassLoader(loaderBefore);
        }
    }
}
