package org.zhengtong.cli.notice;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt notice reword CODE}: changes the texts of a template. */
@Command(name = "reword")
public final class NoticeReword extends Action {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @Option(names = "--text", paramLabel = "TEXT", required = true)
    private String text = "";

    NoticeReword(Session session) {
        super(session, "notice.reworded");
    }

    @Override
    protected Call request() {
        return Call.put(Json.object().put("title", title).put("text", text), "/api/platform/v1/notices/{}", code);
    }

    @Override
    protected String subject() {
        return code;
    }
}
