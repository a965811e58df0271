package org.zhengtong.cli.connector;

import org.zhengtong.cli.connector.config.ConfigCommand;
import picocli.CommandLine.Command;

/** {@code zt connector}: the ways to external systems. */
@Command(
        name = "connector",
        subcommands = {
            ConnectorList.class,
            ConnectorShow.class,
            ConnectorInstall.class,
            ConnectorUpgrade.class,
            ConnectorRollback.class,
            ConnectorUninstall.class,
            ConnectorStart.class,
            ConnectorStop.class,
            ConnectorPause.class,
            ConnectorResume.class,
            ConnectorTest.class,
            ConfigCommand.class,
            ConnectorVersions.class,
            ConnectorChanges.class,
            ConnectorSign.class,
            ConnectorReconcile.class,
            ConnectorReconciliations.class,
            ConnectorDifferences.class,
            ConnectorStats.class,
            ConnectorLog.class,
            ConnectorNew.class
        })
public final class ConnectorCommand {}
