package org.zhengtong.platform.web.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RestResource;

/** The page on which the OpenAPI document can be read. */
@Hidden
@Component(property = RestResource.PATH + "=/docs")
@Path("/")
public final class DocsResource implements RestResource {

    private static final String PAGE = "docs.html";
    private static final Map<String, String> TYPES = Map.of(
            PAGE,
            "text/html;charset=UTF-8",
            "docs.js",
            "text/javascript;charset=UTF-8",
            "docs.css",
            "text/css;charset=UTF-8");
    private static final String ONLY_OWN_CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

    @GET
    @PublicAccess("describes the interface, holds no data")
    public Response page() {
        return file(PAGE);
    }

    @GET
    @Path("{name}")
    @PublicAccess("script and style of the page")
    public Response file(@PathParam("name") String name) {
        String type = TYPES.get(name);
        if (type == null) {
            throw new RefusedException(CommonRefusal.NOT_FOUND, "", name);
        }
        return Response.ok(read(name))
                .header("Content-Type", type)
                .header("Content-Security-Policy", ONLY_OWN_CONTENT)
                .build();
    }

    private static byte[] read(String name) {
        try (InputStream file = DocsResource.class.getResourceAsStream("/docs/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
