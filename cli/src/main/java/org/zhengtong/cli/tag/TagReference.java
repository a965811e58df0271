package org.zhengtong.cli.tag;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;

/** A tag by its code, which people know, or its id, by which it is changed. */
final class TagReference {

    private TagReference() {}

    static JsonNode find(RestClient rest, String codeOrId) {
        return rest.send(Call.get("/api/rating/v1/tags/{}", codeOrId));
    }

    static String id(RestClient rest, String codeOrId) {
        return find(rest, codeOrId).path("id").asText();
    }
}
