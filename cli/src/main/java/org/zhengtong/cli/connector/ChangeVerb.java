package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** A verb that begins a change of a connector, and follows it. */
abstract class ChangeVerb extends Verb {

    ChangeVerb(Session session) {
        super(session);
    }

    abstract Call request();

    /** Asks before something that cannot be taken back. */
    void confirm() {}

    @Override
    protected final ExitCode run() {
        Call call = request();
        confirm();
        RestClient rest = session().rest();
        return new ChangeFollower(session(), rest).follow(rest.send(call));
    }
}
