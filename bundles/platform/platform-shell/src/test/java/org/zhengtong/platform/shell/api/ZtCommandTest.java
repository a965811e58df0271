package org.zhengtong.platform.shell.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.identity.ShellCallers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.testkit.RecordedAudit;

class ZtCommandTest {

    private final RecordedAudit audit = new RecordedAudit();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private String typed = "";

    @Test
    void runsAsTheAccountThatSignedIn() {
        run(new ShowCommand(), "thing.read");
        assertTrue(screen().contains("li") && screen().contains("政"), screen());
        assertEquals(Caller.ANONYMOUS, Callers.current());
    }

    @Test
    void writesJsonForScripts() {
        ShowCommand command = new ShowCommand();
        set(command, "json", true);
        run(command, "thing.read");
        assertEquals(
                "[{\"caller\":\"li\",\"name\":\"政\",\"count\":2,\"at\":\"2026-03-02T09:30:00.123+08:00\",\"note\":\"\",\"tags\":[\"a\",\"b\"]}]",
                screen().trim());
    }

    @Test
    void refusesAndAuditsWhatTheAccountMayNotDo() {
        CommandFailedException failure =
                assertThrows(CommandFailedException.class, () -> run(new ShowCommand(), "other.read"));
        assertTrue(failure.getMessage().startsWith("not_permitted: "), failure.getMessage());
        assertEquals("zt:thing-show", audit.events().get(0).objectId());
        assertEquals("li", audit.records().get(0).callerId());
    }

    @Test
    void refusesWhoeverDidNotSignIn() {
        ShowCommand command = new ShowCommand();
        prepare(command, "thing.read");
        CommandFailedException failure = assertThrows(CommandFailedException.class, command::execute);
        assertTrue(failure.getMessage().startsWith("not_signed_in: "), failure.getMessage());
    }

    @Test
    void refusesCommandsThatDeclareNoPermission() {
        assertThrows(CommandFailedException.class, () -> run(new OpenCommand(), "*"));
    }

    @Test
    void showsRefusalsWithCodeFieldAndText() {
        CommandFailedException failure =
                assertThrows(CommandFailedException.class, () -> run(new RefusedCommand(), "thing.read"));
        assertEquals("required name: 必填", failure.getMessage());
        assertTrue(audit.events().isEmpty());
    }

    @Test
    void asksBeforeWhatCannotBeTakenBack() {
        typed = "no";
        assertThrows(CommandFailedException.class, () -> run(new ConfirmedCommand(), "thing.read"));
        typed = "yes";
        run(new ConfirmedCommand(), "thing.read");
        assertEquals("done", screen().trim());
    }

    private void run(ZtCommand command, String permission) {
        prepare(command, permission);
        Subject.doAs(new Subject(), (PrivilegedAction<Object>) command::execute);
    }

    private void prepare(ZtCommand command, String permission) {
        Caller caller = new Caller("li", Caller.Kind.ACCOUNT, "", Set.of(permission), List.of(Scope.EVERYWHERE));
        set(command, "session", session());
        set(command, "shellCallers", (ShellCallers) subject -> caller);
        set(command, "auditLog", audit);
    }

    private Session session() {
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? out : typed);
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static void set(ZtCommand command, String name, Object value) {
        try {
            Field field = ZtCommand.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(command, value);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Command(scope = "zt", name = "thing-show")
    @RequiresPermission("thing.read")
    private static final class ShowCommand extends ZtCommand {
        @Override
        protected void run() {
            print(Table.of(List.of(2))
                    .column("caller", count -> Callers.current().id())
                    .column("name", count -> "政")
                    .column("count", count -> count)
                    .column("at", count -> Optional.of(Instant.parse("2026-03-02T01:30:00.123456Z")))
                    .column("note", count -> Optional.empty())
                    .column("tags", count -> List.of("a", "b")));
        }
    }

    private static final class OpenCommand extends ZtCommand {
        @Override
        protected void run() {
            say("never");
        }
    }

    @RequiresPermission("thing.read")
    private static final class RefusedCommand extends ZtCommand {
        @Override
        protected void run() {
            throw new RefusedException(CommonRefusal.REQUIRED, "name");
        }
    }

    @RequiresPermission("thing.read")
    private static final class ConfirmedCommand extends ZtCommand {
        @Override
        protected void run() {
            confirm("Really?", false);
            say("done");
        }
    }
}
