package org.zhengtong.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.web.rest.ThingsResource;

class OpenApiDocumentTest {

    private final LiveResources live = new LiveResources();
    private final OpenApiDocument document = new OpenApiDocument(live);

    @Test
    void describesEveryOperation() throws IOException {
        live.add("/test/v1/things", ThingsResource.class);
        JsonNode doc = read();
        JsonNode add = doc.at("/paths/~1test~1v1~1things/post");
        assertEquals("addThings", add.path("operationId").asText());
        assertEquals("thing.edit", add.path("x-permission").asText());
        assertTrue(add.at("/security/0").has("bearer"));
        assertEquals("#/components/schemas/ThingBody", schema(add.path("requestBody")));
        assertEquals("#/components/schemas/Thing", schema(add.at("/responses/201")));
        assertEquals(
                "#/components/schemas/Problem",
                add.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asText());
        assertTrue(add.path("parameters").toString().contains("Idempotency-Key"));
        assertEquals(
                "string",
                doc.at("/components/schemas/Problem/properties/code/type").asText());
        assertEquals("http", doc.at("/components/securitySchemes/bearer/type").asText());
        assertEquals("/api", doc.at("/servers/0/url").asText());
        JsonNode one = doc.at("/paths/~1test~1v1~1things~1{id}");
        assertTrue(one.has("get") && one.has("put") && one.has("delete"), one.toString());
        assertTrue(one.at("/put/responses").has("204"));
    }

    @Test
    void describesRecordsWithTimesEnumsAndOptionals() throws IOException {
        live.add("/things", ThingsResource.class);
        JsonNode thing = read().at("/components/schemas/Thing/properties");
        assertEquals("date-time", thing.at("/at/format").asText());
        assertEquals("BIG", thing.at("/kind/enum/0").asText());
        assertEquals("string", thing.at("/note/type").asText());
        JsonNode page = read().at("/components/schemas/PageThing/properties");
        assertEquals("array", page.at("/items/type").asText());
    }

    @Test
    void describesWhatTheElementsOfABatchHold() throws IOException {
        live.add("/things", ThingsResource.class);
        JsonNode batch = read().at("/components/schemas/Batch/properties/things");
        assertEquals("#/components/schemas/ThingBody", batch.at("/items/$ref").asText());
        assertTrue(read().at("/components/schemas/ParsedThingBody").isMissingNode());
    }

    @Test
    void takesNoQuestionsForFields() throws IOException {
        live.add("/things", ThingsResource.class);
        assertFalse(read().at("/components/schemas/Thing/properties").has("marked"));
    }

    @Test
    void leavesPublicOperationsWithoutSecurity() throws IOException {
        live.add("/things", ThingsResource.class);
        assertFalse(read().at("/paths/~1things~1caller/get").has("security"));
        assertTrue(read().at("/paths/~1things~1me/get").has("security"));
        assertFalse(read().at("/paths/~1things~1me/get").has("x-permission"));
    }

    @Test
    void keepsNamesUniqueAcrossResources() throws IOException {
        live.add("/a", ThingsResource.class);
        live.add("/b", OtherThingsResource.class);
        JsonNode doc = read();
        List<String> ids = doc.findValuesAsText("operationId");
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
        String renamed = schema(doc.at("/paths/~1b/get/responses/200"));
        assertEquals("#/components/schemas/Thing2", renamed);
        assertTrue(doc.at("/components/schemas/Thing2/properties").has("colour"));
        assertTrue(doc.at("/components/schemas/Thing/properties").has("number"));
    }

    @Test
    void knowsASchemaAgainThatIsDescribedElsewhere() throws IOException {
        live.add("/a", ThingsResource.class);
        live.add("/b", BoxResource.class);
        JsonNode doc = read();
        assertEquals(
                "#/components/schemas/Thing",
                doc.at("/components/schemas/Box/properties/thing/$ref").asText());
        assertTrue(doc.at("/components/schemas/Thing2").isMissingNode());
    }

    @Test
    void refersToNothingThatIsNotThere() throws IOException {
        live.add("/things", ThingsResource.class);
        JsonNode doc = read();
        for (String reference : doc.findValuesAsText("$ref")) {
            assertFalse(doc.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void isReadAgainOnlyWhenResourcesCameOrWent() throws IOException {
        live.add("/a", ThingsResource.class);
        byte[] before = document.bytes();
        assertEquals(new String(before), new String(document.bytes()));
        live.remove("/a");
        assertNotEquals(new String(before), new String(document.bytes()));
        assertEquals(new ArrayList<>(), read().path("paths").findValuesAsText("operationId"));
        assertSame(0, live.byPath().size());
    }

    private JsonNode read() throws IOException {
        return new ObjectMapper().readTree(document.bytes());
    }

    private static String schema(JsonNode withContent) {
        return withContent.at("/content/application~1json/schema/$ref").asText();
    }

    /** Another resource that uses the same names for other things. */
    @Path("/")
    @Produces("application/json")
    public static final class OtherThingsResource implements RestResource {
        @GET
        @PublicAccess("for a test")
        @Operation(operationId = "listThings")
        public Thing list() {
            return new Thing("");
        }

        /** Not the other one. */
        public record Thing(String colour) {}
    }

    /** A resource that uses a schema of another one, and says what for. */
    @Path("/")
    @Produces("application/json")
    public static final class BoxResource implements RestResource {
        @GET
        @PublicAccess("for a test")
        public Box get() {
            throw new UnsupportedOperationException();
        }

        /** Holds a thing. */
        public record Box(
                @Schema(description = "What is in it") ThingsResource.Thing thing) {}
    }
}
