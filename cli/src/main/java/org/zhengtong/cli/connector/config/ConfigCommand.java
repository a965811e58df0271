package org.zhengtong.cli.connector.config;

import picocli.CommandLine.Command;

/** {@code zt connector config}: what can be set of a connector. */
@Command(
        name = "config",
        subcommands = {ConfigShow.class, ConfigSet.class, ConfigDiff.class, ConfigHistory.class, ConfigRestore.class})
public final class ConfigCommand {}
