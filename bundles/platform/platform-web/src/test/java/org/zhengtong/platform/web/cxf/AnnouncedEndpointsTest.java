package org.zhengtong.platform.web.cxf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

class AnnouncedEndpointsTest {

    private final PublishedAddresses published = new PublishedAddresses();
    private final AnnouncedEndpoints endpoints = new AnnouncedEndpoints(
            components(
                    Map.of("zt.rest.path", "/rating/v1/cases"),
                    Map.of("zt.soap.path", "/RatingService"),
                    Map.of("zt.job.name", "rating-default")),
            published);

    @Test
    void namesWhatIsAnnouncedAndNotPublished() {
        assertEquals(List.of("zt.rest.path=/rating/v1/cases", "zt.soap.path=/RatingService"), endpoints.unpublished());
        published.add("zt.rest.path=/rating/v1/cases");
        assertEquals(List.of("zt.soap.path=/RatingService"), endpoints.unpublished());
    }

    @Test
    void namesWhatWasWithdrawn() {
        published.add("zt.rest.path=/rating/v1/cases");
        published.add("zt.soap.path=/RatingService");
        assertEquals(List.of(), endpoints.unpublished());
        published.remove("zt.soap.path=/RatingService");
        assertEquals(List.of("zt.soap.path=/RatingService"), endpoints.unpublished());
    }

    @SafeVarargs
    private static ServiceComponentRuntime components(Map<String, Object>... properties) {
        List<ComponentDescriptionDTO> all = List.of(properties).stream()
                .map(AnnouncedEndpointsTest::component)
                .toList();
        return (ServiceComponentRuntime) Proxy.newProxyInstance(
                ServiceComponentRuntime.class.getClassLoader(),
                new Class<?>[] {ServiceComponentRuntime.class},
                (proxy, method, arguments) -> all);
    }

    private static ComponentDescriptionDTO component(Map<String, Object> properties) {
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.properties = properties;
        return component;
    }
}
