package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.web.RequiresPermission;

/** Replace a connector by the version in a KAR; it comes back by itself when its system does not answer. */
@Service
@Command(
        scope = "zt",
        name = "connector-upgrade",
        description =
                "Replace a connector by the version in a KAR; it comes back by itself when its system does not answer")
@RequiresPermission("connector.install")
public final class ConnectorUpgradeCommand extends KarCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Argument(index = 1, name = "file", description = "KAR file on the server", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Override
    protected String file() {
        return file;
    }

    @Override
    protected Undertaking undertake(ConnectorLifecycle lifecycle, Choice kar, boolean dryRun) {
        return lifecycle.upgrade(name, kar, dryRun);
    }
}
