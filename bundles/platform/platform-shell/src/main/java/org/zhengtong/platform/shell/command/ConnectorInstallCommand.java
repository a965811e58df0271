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

/** Install the connector of a KAR. */
@Service
@Command(scope = "zt", name = "connector-install", description = "Install the connector of a KAR")
@RequiresPermission("connector.install")
public final class ConnectorInstallCommand extends KarCommand {

    @Argument(index = 0, name = "file", description = "KAR file on the server", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Override
    protected String file() {
        return file;
    }

    @Override
    protected Undertaking undertake(ConnectorLifecycle lifecycle, Choice kar, boolean dryRun) {
        return lifecycle.install(kar, dryRun);
    }
}
