package org.zhengtong.platform.shell.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.NewSettings;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.CommandFailedException;

/** Change settings of a connector. */
@Service
@Command(scope = "zt", name = "connector-config-set", description = "Change settings of a connector")
@RequiresPermission("connector.configure")
public final class ConnectorConfigSetCommand extends ChangeCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Argument(index = 1, name = "values", description = "key=value", multiValued = true)
    private List<String> values = new ArrayList<>();

    @Option(name = "--secret", description = "Key of a secret: asks for its value", multiValued = true)
    private List<String> secrets = new ArrayList<>();

    @Option(name = "--unset", description = "Key that goes back to its default", multiValued = true)
    private List<String> unset = new ArrayList<>();

    @Option(name = "--reason", description = "For those who read the history")
    private String reason = "";

    @Option(name = "--dry-run", description = "Only check the values and show what would change")
    private boolean dryRun;

    @Reference(optional = true)
    private ConnectorSettings settings;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        NewSettings wanted = new NewSettings(wanted(), new HashSet<>(unset), reason);
        follow(present(lifecycle), present(settings).set(name, wanted, dryRun));
    }

    private Map<String, String> wanted() {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String value : values) {
            String[] parts = value.split("=", 2);
            if (parts.length < 2) {
                throw new CommandFailedException(value + ": key=value is expected");
            }
            wanted.put(parts[0].strip(), parts[1]);
        }
        secrets.forEach(key -> wanted.put(key, askSecretly(key)));
        return wanted;
    }
}
