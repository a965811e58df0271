package org.zhengtong.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.wsdl.WSDLException;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.platform.web.openapi.LiveResources;
import org.zhengtong.platform.web.openapi.OpenApiDocument;

/** Writes what the components on the class path publish into a folder: {@code openapi.json}, and a WSDL each. */
public final class Descriptions {

    private Descriptions() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException, WSDLException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<PublishedComponent> components = PublishedComponent.onClassPath();
        Files.write(folder.resolve("openapi.json"), openApi(components));
        for (PublishedComponent component : components) {
            if (component.publishes(SoapEndpoint.PATH)) {
                String path = component.path(SoapEndpoint.PATH);
                WsdlWriter.write(component.type(), path, folder.resolve(path.substring(1) + ".wsdl"));
            }
        }
    }

    /** By the classes that do it in the container. */
    private static byte[] openApi(List<PublishedComponent> components) {
        LiveResources live = new LiveResources();
        components.stream()
                .filter(component -> component.publishes(RestResource.PATH))
                .forEach(component -> live.add(component.path(RestResource.PATH), component.type()));
        return new OpenApiDocument(live).bytes();
    }
}
