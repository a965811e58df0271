package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.shell.api.Table;

/** How connectors are shown. */
final class ConnectorTable {

    private ConnectorTable() {}

    static Table<ConnectorStatus> of(List<ConnectorStatus> connectors) {
        return columns(Table.of(connectors));
    }

    static Table<ConnectorStatus> of(ConnectorStatus connector) {
        return columns(Table.ofOne(connector))
                .column("topics", ConnectorStatus::topics)
                .column("version", ConnectorStatus::version)
                .column("oldestWaitingSince", ConnectorStatus::oldestWaitingSince);
    }

    private static Table<ConnectorStatus> columns(Table<ConnectorStatus> table) {
        return table.column("name", ConnectorStatus::name)
                .column("state", ConnectorStatus::state)
                .column("waiting", ConnectorStatus::waiting)
                .column("delivered", ConnectorStatus::delivered)
                .column("alreadyThere", ConnectorStatus::alreadyThere)
                .column("dead", ConnectorStatus::dead)
                .column("detail", ConnectorStatus::detail);
    }
}
