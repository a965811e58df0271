package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Pages;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
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
        if (limit < 1) {
            throw CliException.of(ExitCode.USAGE, "usage.minimum", "--limit", 1);
        }
        return Pages.some(rest, request(), cursor, all ? Long.MAX_VALUE : limit);
    }

    @Override
    protected final void print(Printer printer, JsonNode page) {
        super.print(printer, page);
        tellMore(printer, page.path("nextCursor").asText());
    }

    private void tellMore(Printer printer, String next) {
        if (!next.isEmpty() && printer.isForPeople()) {
            session().terminal().notice("list.more", next);
        }
    }
}
