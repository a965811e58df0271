package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt item list}. */
@Command(name = "list")
public final class ItemList extends PagedQuery {

    private static final View VIEW = View.of("code", "name", "theme", "projectType", "enabled")
            .wide("anticipateDays", "promiseDays", "limitUnit");

    @Option(names = "--department", paramLabel = "CODE")
    private String department = "";

    @Option(names = "--name", paramLabel = "TEXT")
    private String name = "";

    ItemList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/items")
                .query("department", department)
                .query("name", name);
    }
}
