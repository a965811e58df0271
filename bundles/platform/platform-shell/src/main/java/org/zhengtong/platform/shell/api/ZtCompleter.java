package org.zhengtong.platform.shell.api;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.ShellCallers;

/** Completes ids that the account at the shell may see. */
public abstract class ZtCompleter implements Completer {

    private final String permission;

    @Reference
    private ShellCallers shellCallers;

    /** @param permission without which nothing is completed */
    protected ZtCompleter(String permission) {
        this.permission = permission;
    }

    /** At most a screenful. Called as the account at the shell. */
    protected abstract List<String> ids();

    @Override
    public final int complete(Session session, CommandLine commandLine, List<String> candidates) {
        Caller caller = CurrentSubject.find().map(shellCallers::of).orElse(Caller.ANONYMOUS);
        List<String> ids = caller.may(permission) ? Callers.runAs(caller, this::ids) : List.of();
        return new StringsCompleter(ids).complete(session, commandLine, candidates);
    }
}
