package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Version;
import org.zhengtong.platform.api.connector.ConnectorPlan;
import org.zhengtong.platform.shell.api.Table;

/** How changes of connectors, their plans and their versions are shown. */
final class ChangeTable {

    private ChangeTable() {}

    static Table<ConnectorChange> of(List<ConnectorChange> changes) {
        return columns(Table.of(changes));
    }

    static Table<ConnectorChange> of(ConnectorChange change) {
        return columns(Table.ofOne(change))
                .column(
                        "steps",
                        ended -> ended.steps().stream()
                                .map(step -> step.node() + ":" + step.name())
                                .toList());
    }

    private static Table<ConnectorChange> columns(Table<ConnectorChange> table) {
        return table.column("id", ConnectorChange::id)
                .column("connector", ConnectorChange::connector)
                .column("kind", ConnectorChange::kind)
                .column("state", ConnectorChange::state)
                .column("fromVersion", ConnectorChange::fromVersion)
                .column("toVersion", ConnectorChange::toVersion)
                .column("startedAt", ConnectorChange::startedAt)
                .column("caller", ConnectorChange::caller)
                .column("reason", ConnectorChange::reason);
    }

    static Table<ConnectorPlan> plan(ConnectorPlan plan) {
        return Table.ofOne(plan)
                .column("connector", ConnectorPlan::connector)
                .column("fromVersion", ConnectorPlan::fromVersion)
                .column("toVersion", ConnectorPlan::toVersion)
                .column("signer", ConnectorPlan::signer)
                .column("feasible", ConnectorPlan::isFeasible)
                .column("bundles", ConnectorPlan::bundles)
                .column("refreshed", ConnectorPlan::refreshed)
                .column("missing", ConnectorPlan::missing)
                .column("obstacles", ConnectorPlan::obstacles)
                .column("remarks", ConnectorPlan::remarks);
    }

    static Table<Version> versions(List<Version> versions) {
        return Table.of(versions)
                .column("version", Version::version)
                .column("use", Version::use)
                .column("signer", Version::signer)
                .column("digest", Version::digest)
                .column("uploadedAt", Version::uploadedAt)
                .column("caller", Version::caller)
                .column("failure", Version::failure);
    }
}
