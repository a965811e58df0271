package org.zhengtong.cli.inbox;

import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt inbox contact}: shows, sets or takes away the address that mails go to. */
@Command(name = "contact")
public final class InboxContact extends Verb {

    private static final String PATH = "/api/platform/v1/inbox/contact";

    @ArgGroup
    private Change change = new Change();

    /** What to do; one of both. */
    static final class Change {
        @Option(names = "--mail", paramLabel = "ADDRESS")
        private Optional<String> mail = Optional.empty();

        @Option(names = "--none")
        private boolean none;
    }

    InboxContact(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        if (change.mail.isPresent() || change.none) {
            session().rest().send(Call.put(Json.object().put("mail", change.mail.orElse("")), PATH));
            session().terminal().notice("inbox.contact-set");
        }
        session().printer().details(session().rest().send(Call.get(PATH)));
        return ExitCode.DONE;
    }
}
