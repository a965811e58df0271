package org.zhengtong.cli.connector;

import picocli.CommandLine.Command;

/** {@code zt connector}: the ways to external systems. */
@Command(
        name = "connector",
        subcommands = {
            ConnectorList.class,
            ConnectorShow.class,
            ConnectorInstall.class,
            ConnectorUninstall.class,
            ConnectorPause.class,
            ConnectorResume.class,
            ConnectorProbe.class,
            ConnectorReconcile.class,
            ConnectorReconciliations.class,
            ConnectorDifferences.class,
            ConnectorStats.class,
            ConnectorLog.class,
            ConnectorNew.class
        })
public final class ConnectorCommand {}
