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

    /** Whether nothing is changed, only looked at. */
    protected boolean isDryRun() {
        return false;
    }

    /** What is changed, for the sentences. */
    protected abstract String subject();

    /** Asks before something that cannot be taken back. */
    protected void confirm() {}

    /** What is worth telling of the answer. */
    protected JsonNode answer(JsonNode body) {
        return body;
    }

    protected ExitCode verdict(JsonNode body) {
        return ExitCode.DONE;
    }

    @Override
    protected final ExitCode run() {
        Call call = request();
        confirm();
        JsonNode body = answer(session().rest().send(call));
        Printer printer = session().printer();
        if (!printer.isForPeople() || !body.isEmpty()) {
            printer.details(body);
        }
        ExitCode verdict = verdict(body);
        if (verdict == ExitCode.DONE) {
            session().terminal().notice(isDryRun() ? "dry-run.done" : doneKey, subject());
        }
        return verdict;
    }
}
