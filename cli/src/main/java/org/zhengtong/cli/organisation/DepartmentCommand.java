package org.zhengtong.cli.organisation;

import picocli.CommandLine.Command;

/** {@code zt department}: the departments and how they hang together. */
@Command(
        name = "department",
        subcommands = {DepartmentList.class, DepartmentShow.class})
public final class DepartmentCommand {}
