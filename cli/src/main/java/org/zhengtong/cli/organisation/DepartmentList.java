package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt department list}. */
@Command(name = "list")
public final class DepartmentList extends PagedQuery {

    private static final View VIEW =
            View.of("code", "name", "regionCode", "enabled").wide("shortName", "parentCode", "path");

    @Option(names = "--region", paramLabel = "CODE")
    private String region = "";

    @Option(names = "--root", paramLabel = "CODE")
    private String root = "";

    @Option(names = "--name", paramLabel = "TEXT")
    private String name = "";

    DepartmentList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/departments")
                .query("region", region)
                .query("root", root)
                .query("name", name);
    }
}
