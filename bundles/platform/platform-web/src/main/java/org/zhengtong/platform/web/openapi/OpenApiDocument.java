package org.zhengtong.platform.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.web.problem.Problem;

/** The OpenAPI 3 document over all published resources. Kept until one comes or goes. Thread-safe. */
@Component(service = OpenApiDocument.class)
public final class OpenApiDocument {

    private static final String TITLE = "政通开放接口";
    private static final String VERSION = "1";

    private final LiveResources live;
    private byte[] document = {};
    private long changesSeen = -1;

    @Activate
    public OpenApiDocument(@Reference LiveResources live) {
        this.live = live;
    }

    /** JSON in UTF-8. */
    public synchronized byte[] bytes() {
        long changes = live.changes();
        if (changes != changesSeen) {
            document = write(SchemaReading.with(() -> merge(live.byPath())));
            changesSeen = changes;
        }
        return document.clone();
    }

    private static ObjectNode merge(Map<String, Class<?>> resources) {
        ObjectMapper mapper = Json.mapper();
        DocumentMerger merger = new DocumentMerger(mapper.valueToTree(frame()));
        new TreeMap<>(resources).forEach((path, resource) -> {
            OpenAPI description = new OperationReader().read(resource);
            merger.add(path, mapper.valueToTree(description));
        });
        TypeFactory.defaultInstance().clearCache(); // resource classes must be free to go with their bundle
        mapper.getTypeFactory().clearCache();
        return merger.document();
    }

    private static OpenAPI frame() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("登录或以客户端密钥换取的令牌");
        Components components = new Components().addSecuritySchemes(OperationReader.BEARER, bearer);
        ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info().title(TITLE).version(VERSION))
                .addServersItem(new Server().url("/api"))
                .components(components);
    }

    private static byte[] write(ObjectNode document) {
        try {
            return Json.mapper().writeValueAsBytes(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("OpenAPI document cannot be written", unwritable);
        }
    }
}
