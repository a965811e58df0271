package org.zhengtong.cli.cases;

import picocli.CommandLine.Command;

/** {@code zt case}: what departments handle for people. */
@Command(
        name = "case",
        subcommands = {CaseSend.class, CaseList.class, CaseShow.class, CaseSummary.class})
public final class CaseCommand {}
