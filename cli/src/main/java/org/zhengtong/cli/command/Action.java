package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** A command that changes one thing, and prints what came of it. */
public abstract class Action extends Verb {

    private final String doneKey;

    /** @param doneKey sentence for the person when it is done; its argument is {@link #subject()} */
    protected Action(Session session, String doneKey) {
        super(session);
        this.doneKey = doneKey;
    }

    protected abstract Call request();

    /** What is changed, for the sentences. */
    protected abstract String subject();

    /** Asks before something that cannot be taken back. */
    protected void confirm() {}

    protected ExitCode verdict(JsonNode body) {
        return ExitCode.DONE;
    }

    @Override
    protected final ExitCode run() {
        Call call = request();
        confirm();
        JsonNode body = session().rest().send(call);
        Printer printer = session().printer();
        if (!printer.isForPeople() || !body.isEmpty()) {
            printer.details(body);
        }
        ExitCode verdict = verdict(body);
        if (verdict == ExitCode.DONE) {
            session().terminal().notice(doneKey, subject());
        }
        return verdict;
    }
}
