package org.zhengtong.cli.message;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt message correct ID CONNECTOR}: replaces a value in a dead letter and sends it again. */
@Command(name = "correct")
public final class MessageCorrect extends Action {

    private static final String FROM_INPUT = "-";

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", paramLabel = "CONNECTOR")
    private String connector = "";

    @Option(names = "--pointer", paramLabel = "POINTER", required = true)
    private String pointer = "";

    @Option(names = "--value", paramLabel = "TEXT", required = true)
    private String value = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    MessageCorrect(Session session) {
        super(session, "message.corrected");
    }

    @Override
    protected Call request() {
        return Call.post(
                Json.object()
                        .put("messageId", id)
                        .put("connector", connector)
                        .put("pointer", pointer)
                        .put("value", given())
                        .put("reason", reason),
                "/api/platform/v1/dead-letters/corrections");
    }

    /** What is personal must not stand in the history of a shell. */
    private String given() {
        return value.equals(FROM_INPUT) ? session().terminal().readLine().orElse("") : value;
    }

    @Override
    protected String subject() {
        return id;
    }
}
