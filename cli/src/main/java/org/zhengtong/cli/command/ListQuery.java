package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.session.Session;

/** A command that prints a list which comes as a whole. */
public abstract class ListQuery extends Query {

    private final View view;

    protected ListQuery(Session session, View view) {
        super(session);
        this.view = view;
    }

    @Override
    protected void print(Printer printer, JsonNode body) {
        printer.list(view, body);
    }
}
