package org.zhengtong.cli.notice;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt notice list}. */
@Command(name = "list")
public final class NoticeList extends ListQuery {

    private static final View VIEW = View.of("code", "title", "text").wide("variables");

    NoticeList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/notices");
    }
}
