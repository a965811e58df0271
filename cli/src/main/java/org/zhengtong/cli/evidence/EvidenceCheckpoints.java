package org.zhengtong.cli.evidence;

import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt evidence checkpoints}: newest first. */
@Command(name = "checkpoints")
public final class EvidenceCheckpoints extends PagedQuery {

    private static final View VIEW = View.of("chainNo", "madeAt", "hash").wide("keyId", "signature");

    EvidenceCheckpoints(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/evidence/checkpoints");
    }
}
