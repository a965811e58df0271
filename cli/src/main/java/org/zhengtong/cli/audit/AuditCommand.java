package org.zhengtong.cli.audit;

import picocli.CommandLine.Command;

/** {@code zt audit}: who did what, when, from where, with what result. */
@Command(
        name = "audit",
        subcommands = {AuditList.class, AuditVerify.class})
public final class AuditCommand {}
