package org.zhengtong.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.Json;

/** Lists that come page by page. */
public final class Pages {

    private static final long PAGE = 1_000;

    private Pages() {}

    /** Every row. */
    public static ObjectNode all(RestClient rest, Call list) {
        return some(rest, list, "", Long.MAX_VALUE);
    }

    /**
     * The rows from the cursor on, as one page.
     *
     * @param cursor empty for the beginning
     * @param wanted rows at most
     */
    public static ObjectNode some(RestClient rest, Call list, String cursor, long wanted) {
        ArrayNode items = Json.array();
        String next = cursor;
        do {
            long size = Math.min(PAGE, wanted - items.size());
            JsonNode page = rest.send(list.query("limit", Long.toString(size)).query("cursor", next));
            Json.items(page).forEach(items::add);
            next = page.path("nextCursor").asText("");
        } while (!next.isEmpty() && items.size() < wanted);
        return Json.list(items).put("nextCursor", next);
    }
}
