package org.zhengtong.cli.sandbox;

import picocli.CommandLine.Command;

/** {@code zt sandbox}: what only a city of simulators has. */
@Command(
        name = "sandbox",
        subcommands = {SandboxClock.class, SandboxSample.class})
public final class SandboxCommand {}
