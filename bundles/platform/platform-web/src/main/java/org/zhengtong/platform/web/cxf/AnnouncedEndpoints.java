package org.zhengtong.platform.web.cxf;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.zhengtong.platform.api.web.Endpoints;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SoapEndpoint;

/** Compares what the descriptions of components announce with what is published. */
@Component
public final class AnnouncedEndpoints implements Endpoints {

    private final ServiceComponentRuntime components;
    private final PublishedAddresses published;

    @Activate
    public AnnouncedEndpoints(@Reference ServiceComponentRuntime components, @Reference PublishedAddresses published) {
        this.components = components;
        this.published = published;
    }

    @Override
    public List<String> unpublished() {
        return components.getComponentDescriptionDTOs().stream()
                .flatMap(AnnouncedEndpoints::addresses)
                .filter(address -> !published.contains(address))
                .sorted()
                .toList();
    }

    private static Stream<String> addresses(ComponentDescriptionDTO component) {
        return Stream.of(RestResource.PATH, SoapEndpoint.PATH)
                .filter(component.properties::containsKey)
                .map(property -> PublishedAddresses.address(property, component.properties.get(property)));
    }
}
