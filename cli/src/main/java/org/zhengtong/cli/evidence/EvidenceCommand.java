package org.zhengtong.cli.evidence;

import picocli.CommandLine.Command;

/** {@code zt evidence}: the audit log as proof for others. */
@Command(
        name = "evidence",
        subcommands = {
            EvidenceExport.class,
            EvidenceVerify.class,
            EvidenceCheckpoint.class,
            EvidenceCheckpoints.class,
            EvidenceKeys.class,
            EvidenceArchives.class
        })
public final class EvidenceCommand {}
