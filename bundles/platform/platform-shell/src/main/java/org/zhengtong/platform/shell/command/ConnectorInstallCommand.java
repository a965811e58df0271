package org.zhengtong.platform.shell.command;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Install or upgrade a connector. */
@Service
@Command(scope = "zt", name = "connector-install", description = "Install or upgrade a connector")
@RequiresPermission("connector.install")
public final class ConnectorInstallCommand extends ZtCommand {

    @Argument(index = 0, name = "file", description = "KAR file on the server", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Reference(optional = true)
    private Connectors connectors;

    @Override
    protected void run() {
        print(ConnectorTable.of(present(connectors).install(Path.of(file))));
    }
}
