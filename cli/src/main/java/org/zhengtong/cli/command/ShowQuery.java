package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.session.Session;

/** A command that prints one object with everything in it. */
public abstract class ShowQuery extends Query {

    protected ShowQuery(Session session) {
        super(session);
    }

    @Override
    protected final void print(Printer printer, JsonNode body) {
        printer.details(body);
    }
}
