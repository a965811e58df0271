package org.zhengtong.cli;

import java.util.List;
import java.util.Map;
import org.zhengtong.cli.audit.AuditCommand;
import org.zhengtong.cli.cases.CaseCommand;
import org.zhengtong.cli.connector.ConnectorCommand;
import org.zhengtong.cli.context.ContextCommand;
import org.zhengtong.cli.demo.Demo;
import org.zhengtong.cli.evidence.EvidenceCommand;
import org.zhengtong.cli.health.AlertCommand;
import org.zhengtong.cli.health.HealthCheck;
import org.zhengtong.cli.identity.AccountCommand;
import org.zhengtong.cli.identity.ClientCommand;
import org.zhengtong.cli.identity.Login;
import org.zhengtong.cli.identity.Logout;
import org.zhengtong.cli.inbox.InboxCommand;
import org.zhengtong.cli.job.JobCommand;
import org.zhengtong.cli.local.Down;
import org.zhengtong.cli.local.Status;
import org.zhengtong.cli.local.Up;
import org.zhengtong.cli.message.MessageCommand;
import org.zhengtong.cli.notice.NoticeCommand;
import org.zhengtong.cli.organisation.DepartmentCommand;
import org.zhengtong.cli.organisation.ItemCommand;
import org.zhengtong.cli.organisation.RegionCommand;
import org.zhengtong.cli.rating.RatingCommand;
import org.zhengtong.cli.sandbox.SandboxCommand;
import org.zhengtong.cli.tag.TagCommand;
import org.zhengtong.cli.trace.Trace;
import org.zhengtong.cli.trust.TrustCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code zt}, in the order of the help. A command that is not on the command line is added by its name
 * only: to read the annotations of all of them would take most of the time that {@code zt} needs to start.
 */
final class Catalogue {

    static final String COMPLETION = "completion";

    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("up", Up.class),
            Map.entry("down", Down.class),
            Map.entry("status", Status.class),
            Map.entry("health", HealthCheck.class),
            Map.entry("demo", Demo.class),
            Map.entry("login", Login.class),
            Map.entry("logout", Logout.class),
            Map.entry("context", ContextCommand.class),
            Map.entry("case", CaseCommand.class),
            Map.entry("rating", RatingCommand.class),
            Map.entry("tag", TagCommand.class),
            Map.entry("region", RegionCommand.class),
            Map.entry("department", DepartmentCommand.class),
            Map.entry("item", ItemCommand.class),
            Map.entry("connector", ConnectorCommand.class),
            Map.entry("trust", TrustCommand.class),
            Map.entry("message", MessageCommand.class),
            Map.entry("trace", Trace.class),
            Map.entry("job", JobCommand.class),
            Map.entry("audit", AuditCommand.class),
            Map.entry("evidence", EvidenceCommand.class),
            Map.entry("alert", AlertCommand.class),
            Map.entry("inbox", InboxCommand.class),
            Map.entry("notice", NoticeCommand.class),
            Map.entry("client", ClientCommand.class),
            Map.entry("account", AccountCommand.class),
            Map.entry("sandbox", SandboxCommand.class),
            Map.entry(COMPLETION, Completion.class));

    private Catalogue() {}

    static void addTo(CommandLine root, IFactory factory, List<String> arguments) {
        boolean all = arguments.contains(COMPLETION);
        for (Map.Entry<String, Class<?>> command : COMMANDS) {
            String name = command.getKey();
            if (all || arguments.contains(name)) {
                root.addSubcommand(name, new CommandLine(command.getValue(), factory));
            } else {
                root.addSubcommand(name, CommandSpec.create());
            }
        }
    }
}
