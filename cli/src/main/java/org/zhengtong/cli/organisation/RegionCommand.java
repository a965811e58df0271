package org.zhengtong.cli.organisation;

import picocli.CommandLine.Command;

/** {@code zt region}: the tree of administrative divisions. */
@Command(
        name = "region",
        subcommands = {RegionList.class, RegionShow.class})
public final class RegionCommand {}
