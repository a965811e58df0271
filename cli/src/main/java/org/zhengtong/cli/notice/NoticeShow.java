package org.zhengtong.cli.notice;

import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt notice show CODE}. */
@Command(name = "show")
public final class NoticeShow extends ShowQuery {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    NoticeShow(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/notices/{}", code);
    }
}
