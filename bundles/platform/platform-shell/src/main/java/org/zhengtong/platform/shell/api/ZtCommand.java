package org.zhengtong.platform.shell.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.ShellCallers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusalKind;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;

/**
 * A command {@code zt:<noun>-<verb>}. It runs as the account that signed in to the shell, after the permission in
 * {@link RequiresPermission} on its class was checked; a refusal is shown with its code, and audited when it was for want
 * of permission. A command class without the annotation is always refused.
 */
public abstract class ZtCommand implements Action {

    /** For scripts: {@link Table} writes JSON. */
    @Option(name = "--json", description = "Write JSON instead of a table")
    private boolean json;

    @Reference
    private Session session;

    @Reference
    private ShellCallers shellCallers;

    @Reference
    private AuditLog auditLog;

    /** What the command does. It prints what there is to see. */
    protected abstract void run();

    @Override
    public final Object execute() {
        Caller caller = CurrentSubject.find().map(shellCallers::of).orElse(Caller.ANONYMOUS);
        return Callers.runAs(caller, () -> {
            runChecked();
            return null;
        });
    }

    /** Prints one thing, or a list of things. */
    protected final void print(Table<?> table) {
        table.print(session.getConsole(), json);
    }

    protected final void say(String text) {
        session.getConsole().println(text);
    }

    /**
     * Asks before something that cannot be taken back.
     *
     * @param sure answers for the user, as {@code --yes} does
     * @throws CommandFailedException unless the answer is yes
     */
    protected final void confirm(String question, boolean sure) {
        if (sure) {
            return;
        }
        try {
            String answer = session.readLine(question + " (yes/no): ", null);
            if (answer == null || !answer.trim().toLowerCase(Locale.ROOT).equals("yes")) {
                throw new CommandFailedException("not confirmed");
            }
        } catch (IOException noTerminal) {
            throw new CommandFailedException("cannot ask here: use --yes", noTerminal);
        }
    }

    /**
     * Asks for something that must not be seen, nor stay in the history of the shell.
     *
     * @throws CommandFailedException if there is nobody to ask
     */
    protected final String askSecretly(String question) {
        try {
            String answer = session.readLine(question + ": ", '*');
            if (answer == null || answer.isEmpty()) {
                throw new CommandFailedException("nothing was entered");
            }
            return answer;
        } catch (IOException noTerminal) {
            throw new CommandFailedException("cannot ask here", noTerminal);
        }
    }

    /**
     * A service that may be away while the shell is there.
     *
     * @throws RefusedException {@code temporarily_unavailable} if it is
     */
    protected static <S> S present(S service) {
        if (service == null) {
            throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
        }
        return service;
    }

    private void runChecked() {
        RequiresPermission needed = getClass().getAnnotation(RequiresPermission.class);
        try {
            if (needed == null) {
                throw new CommandFailedException(getClass().getName() + " declares no permission");
            }
            Callers.require(needed.value());
            run();
        } catch (RefusedException refused) {
            if (isForbidden(refused)) {
                audit(needed.value(), refused.first().code().code());
            }
            throw new CommandFailedException(refused);
        }
    }

    private static boolean isForbidden(RefusedException refused) {
        RefusalKind kind = refused.first().code().kind();
        return kind == RefusalKind.FORBIDDEN || kind == RefusalKind.UNAUTHENTICATED;
    }

    private void audit(String permission, String code) {
        Command command = getClass().getAnnotation(Command.class);
        String name = command == null ? getClass().getSimpleName() : command.scope() + ":" + command.name();
        auditLog.record(new AuditEvent(
                LogClass.OPERATION, permission, "operation", name, Result.REFUSED, Map.of("code", code)));
    }
}
