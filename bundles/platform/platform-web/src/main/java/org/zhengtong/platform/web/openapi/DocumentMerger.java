package org.zhengtong.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Puts the descriptions of many resources into one document, where names must be unique. Not thread-safe. */
final class DocumentMerger {

    private static final String SCHEMA_REFERENCE = "#/components/schemas/";

    private final ObjectNode document;
    private final ObjectNode paths;
    private final ObjectNode schemas;
    private final ArrayNode tags;
    private final Set<String> operationIds = new HashSet<>();

    /** @param document what stands in the result anyhow */
    DocumentMerger(ObjectNode document) {
        this.document = document;
        this.paths = document.withObject("/paths");
        this.schemas = document.withObject("/components/schemas");
        this.tags = document.withArray("/tags");
    }

    /** @param path where the resource is published */
    void add(String path, ObjectNode resource) {
        makeSchemasUnique(resource);
        resource.path("components")
                .path("schemas")
                .fields()
                .forEachRemaining(schema -> schemas.putIfAbsent(schema.getKey(), schema.getValue()));
        resource.path("paths").fields().forEachRemaining(item -> addPath(path + item.getKey(), item.getValue()));
        resource.path("tags").forEach(this::addTag);
    }

    ObjectNode document() {
        return document;
    }

    private void addPath(String path, JsonNode item) {
        for (JsonNode operation : item) {
            if (operation instanceof ObjectNode object && object.has("operationId")) {
                object.put("operationId", uniqueId(object.get("operationId").asText()));
            }
        }
        String normal = path.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        paths.withObject("/" + normal.replace("~", "~0").replace("/", "~1")).setAll((ObjectNode) item);
    }

    private void addTag(JsonNode tag) {
        for (JsonNode known : tags) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        tags.add(tag);
    }

    private String uniqueId(String wanted) {
        String id = wanted;
        for (int i = 2; !operationIds.add(id); i++) {
            id = wanted + i;
        }
        return id;
    }

    /** Renames schemas whose name another resource has used for something else. */
    private void makeSchemasUnique(ObjectNode resource) {
        if (!(resource.path("components").path("schemas") instanceof ObjectNode own)) {
            return;
        }
        for (Iterator<String> names = own.deepCopy().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode known = schemas.get(name);
            if (known != null && !isSame(known, own.get(name))) {
                String renamed = freeName(name, own);
                own.set(renamed, own.remove(name));
                replaceReferences(resource, SCHEMA_REFERENCE + name, SCHEMA_REFERENCE + renamed);
            }
        }
    }

    /** But for the description: swagger-core takes it from the place where the schema is used. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return undescribed(one).equals(undescribed(other));
    }

    private static JsonNode undescribed(JsonNode schema) {
        return schema instanceof ObjectNode object ? object.deepCopy().without("description") : schema;
    }

    private String freeName(String name, ObjectNode own) {
        int i = 2;
        while (schemas.has(name + i) || own.has(name + i)) {
            i++;
        }
        return name + i;
    }

    private static void replaceReferences(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getKey().equals("$ref") && field.getValue().asText().equals(from)) {
                    field.setValue(TextNode.valueOf(to));
                }
            }
        }
        node.forEach(child -> replaceReferences(child, from, to));
    }
}
