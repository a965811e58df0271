package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Option;

/** A command that prints a list which comes page by page. */
public abstract class PagedQuery extends ListQuery {

    private static final long PAGE = 1_000;

    @Option(names = "--limit", paramLabel = "COUNT", defaultValue = "50")
    private long limit;

    @Option(names = "--cursor", paramLabel = "CURSOR")
    private String cursor = "";

    @Option(names = "--all")
    private boolean all;

    protected PagedQuery(Session session, View view) {
        super(session, view);
    }

    @Override
    protected final JsonNode fetch(RestClient rest) {
        ArrayNode items = Json.array();
        long wanted = all ? Long.MAX_VALUE : limit;
        String next = cursor;
        do {
            long size = Math.min(PAGE, wanted - items.size());
            JsonNode page =
                    rest.send(request().query("limit", Long.toString(size)).query("cursor", next));
            Json.items(page).forEach(items::add);
            next = page.path("nextCursor").asText("");
        } while (!next.isEmpty() && items.size() < wanted);
        tellMore(next);
        ObjectNode whole = Json.object();
        whole.set("items", items);
        return whole.put("nextCursor", next);
    }

    private void tellMore(String next) {
        if (!next.isEmpty() && session().printer().isForPeople()) {
            session().terminal().notice("list.more", next);
        }
    }
}
