package org.zhengtong.platform.web.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RestResource;

/** Serves the OpenAPI document. As the resource at the root it also answers for paths that nobody else has. */
@Hidden
@Component(property = RestResource.PATH + "=/")
@Path("/")
public final class OpenApiResource implements RestResource {

    private final OpenApiDocument document;

    @Activate
    public OpenApiResource(@Reference OpenApiDocument document) {
        this.document = document;
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @PublicAccess("describes the interface, holds no data")
    public byte[] document() {
        return document.bytes();
    }
}
