package org.zhengtong.platform.exchange.admin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.install.ConnectorInstaller;
import org.zhengtong.platform.exchange.install.ConnectorInstaller.Installed;
import org.zhengtong.platform.exchange.store.ConnectorRecord;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** Installs and uninstalls connectors, and keeps that in the audit log. */
@Component(service = ConnectorSetup.class)
public final class ConnectorSetup {

    private final Transactions transactions;
    private final ConnectorStore connectors;
    private final ConnectorHost host;
    private final ConnectorInstaller installer;
    private final AuditLog auditLog;

    @Activate
    public ConnectorSetup(
            @Reference Transactions transactions,
            @Reference ConnectorStore connectors,
            @Reference ConnectorHost host,
            @Reference ConnectorInstaller installer,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.connectors = connectors;
        this.host = host;
        this.installer = installer;
        this.auditLog = auditLog;
    }

    /** @return name of the connector */
    String install(Path kar) {
        Set<String> before = names();
        try {
            return installer.install(kar, this::keep).connector();
        } finally {
            forgetVanished(before);
        }
    }

    private Set<String> names() {
        return connectors.all().stream().map(ConnectorRecord::name).collect(toUnmodifiableSet());
    }

    /** A connector that came and had to go again leaves no subscription behind. */
    private void forgetVanished(Set<String> before) {
        names().stream()
                .filter(name -> !before.contains(name) && host.find(name).isEmpty())
                .forEach(connectors::remove);
    }

    private void keep(Installed installed) {
        transactions.run(() -> {
            connectors.installedFrom(installed.connector(), installed.karName(), installed.karDigest());
            auditLog.record(AuditEvent.done(
                    "connector.install",
                    "connector",
                    installed.connector(),
                    Map.of("kar", installed.karName(), "digest", installed.karDigest())));
        });
    }

    /** Its queue stays. The entry in the audit log comes first: what cannot be audited is not done. */
    void uninstall(ConnectorRecord connector) {
        if (connector.karName().isEmpty() && host.find(connector.name()).isPresent()) {
            throw new RefusedException(ExchangeRefusal.CONNECTOR_NOT_FROM_KAR, "", connector.name());
        }
        audit(connector, Result.DONE);
        try {
            remove(connector);
        } catch (IllegalStateException e) {
            audit(connector, Result.FAILED);
            throw e;
        }
        connectors.remove(connector.name());
    }

    private void remove(ConnectorRecord connector) {
        if (!connector.karName().isEmpty()) {
            installer.uninstall(connector.karName());
        }
    }

    private void audit(ConnectorRecord connector, Result result) {
        auditLog.record(new AuditEvent(
                LogClass.OPERATION,
                "connector.uninstall",
                "connector",
                connector.name(),
                result,
                Map.of("kar", connector.karName())));
    }
}
