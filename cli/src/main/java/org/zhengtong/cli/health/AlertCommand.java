package org.zhengtong.cli.health;

import picocli.CommandLine.Command;

/** {@code zt alert}: what operators were told of and is not over yet. */
@Command(
        name = "alert",
        subcommands = {AlertList.class})
public final class AlertCommand {}
