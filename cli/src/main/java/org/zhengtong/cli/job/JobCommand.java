package org.zhengtong.cli.job;

import picocli.CommandLine.Command;

/** {@code zt job}: work that runs by the clock. */
@Command(
        name = "job",
        subcommands = {JobList.class, JobRun.class, JobRuns.class})
public final class JobCommand {}
