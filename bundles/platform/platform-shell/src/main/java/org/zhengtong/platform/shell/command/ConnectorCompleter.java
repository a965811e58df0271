package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes names of connectors. */
@Service
public final class ConnectorCompleter extends ZtCompleter {

    @Reference(optional = true)
    private Connectors connectors;

    public ConnectorCompleter() {
        super("connector.read");
    }

    @Override
    protected List<String> ids() {
        return connectors == null
                ? List.of()
                : connectors.list().stream().map(ConnectorStatus::name).toList();
    }
}
