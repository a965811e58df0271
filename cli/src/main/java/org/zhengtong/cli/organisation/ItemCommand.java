package org.zhengtong.cli.organisation;

import picocli.CommandLine.Command;

/** {@code zt item}: the service items of the departments. */
@Command(
        name = "item",
        subcommands = {ItemList.class, ItemShow.class})
public final class ItemCommand {}
