package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Pages;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Option;

/** A command that prints a list which comes page by page. */
public abstract class PagedQuery extends ListQuery {

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
        ObjectNode page = Pages.some(rest, request(), cursor, all ? Long.MAX_VALUE : limit);
        tellMore(page.path("nextCursor").asText());
        return page;
    }

    private void tellMore(String next) {
        if (!next.isEmpty() && session().printer().isForPeople()) {
            session().terminal().notice("list.more", next);
        }
    }
}
