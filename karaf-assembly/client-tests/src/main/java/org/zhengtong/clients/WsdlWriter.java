package org.zhengtong.clients;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.wsdl.Definition;
import javax.wsdl.WSDLException;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.service.model.ServiceInfo;
import org.apache.cxf.wsdl.WSDLManager;
import org.apache.cxf.wsdl11.ServiceWSDLBuilder;

/** Describes an endpoint class as CXF does when it is asked for {@code ?wsdl}; only the address is not a real one. */
final class WsdlWriter {

    private WsdlWriter() {}

    static void write(Class<?> endpoint, String path, Path file) throws IOException, WSDLException {
        Bus bus = BusFactory.newInstance().createBus();
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(endpoint);
        factory.setAddress(path);
        factory.setStart(false);
        ServiceInfo service = factory.create().getEndpoint().getEndpointInfo().getService();
        Definition definition = new ServiceWSDLBuilder(bus, service).build();
        try (OutputStream out = Files.newOutputStream(file)) {
            bus.getExtension(WSDLManager.class).getWSDLFactory().newWSDLWriter().writeWSDL(definition, out);
        }
        bus.shutdown(true);
    }
}
