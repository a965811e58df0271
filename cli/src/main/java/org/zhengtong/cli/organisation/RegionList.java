package org.zhengtong.cli.organisation;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt region list}. */
@Command(name = "list")
public final class RegionList extends ListQuery {

    private static final View VIEW = View.of("code", "name", "level", "parentCode");

    @Option(names = "--root", paramLabel = "CODE")
    private String root = "";

    @Option(names = "--max-level", paramLabel = "LEVEL")
    private String maxLevel = "";

    RegionList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/regions").query("root", root).query("maxLevel", maxLevel);
    }
}
