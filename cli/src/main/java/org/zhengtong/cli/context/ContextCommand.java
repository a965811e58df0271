package org.zhengtong.cli.context;

import picocli.CommandLine.Command;

/** {@code zt context}: the servers this user works with. */
@Command(
        name = "context",
        subcommands = {ContextList.class, ContextUse.class, ContextSet.class, ContextRemove.class})
public final class ContextCommand {}
