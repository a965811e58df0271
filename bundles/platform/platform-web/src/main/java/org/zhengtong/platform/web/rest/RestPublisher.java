package org.zhengtong.platform.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.EndpointPublisher;
import org.zhengtong.platform.web.cxf.QuietFaults;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.json.JsonMappers;
import org.zhengtong.platform.web.json.JsonProvider;
import org.zhengtong.platform.web.openapi.LiveResources;
import org.zhengtong.platform.web.param.ParameterConverters;
import org.zhengtong.platform.web.problem.ProblemMappers;

/** Publishes REST resources, each with the same filters, JSON and problem documents. */
final class RestPublisher implements EndpointPublisher<RestResource> {

    private final CxfRoot root;
    private final CallServices services;
    private final LiveResources live;
    private final List<Object> providers = new ArrayList<>();

    RestPublisher(CxfRoot root, WebLimits limits, CallServices services, LiveResources live) {
        this.root = root;
        this.services = services;
        this.live = live;
        providers.add(new BodyFilter(limits));
        providers.add(new CallerFilter(services.doorkeeper(), services.evidence()));
        providers.add(new AnswerFilter(services.evidence()));
        providers.add(new ParameterConverters());
        providers.addAll(ProblemMappers.all());
    }

    @Override
    public Server publish(String path, RestResource resource) {
        Operations.checkAccess(resource.getClass());
        ObjectMapper mapper = JsonMappers.strict();
        List<Object> all = new ArrayList<>(providers);
        all.add(new JsonProvider(mapper));
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setServiceBean(resource);
        factory.setProviders(all);
        factory.setInvoker(new ResourceInvoker(services, new Answers(mapper)));
        factory.setProperties(Map.of(FaultListener.class.getName(), new QuietFaults()));
        Server server = root.publish(path, factory, factory::create);
        live.add(path, resource.getClass());
        return server;
    }

    @Override
    public void withdraw(String path, Server server) {
        live.remove(path);
        server.destroy();
    }
}
