package org.zhengtong.cli.evidence;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt evidence checkpoint}: seals what is there and signs the end of the chain. */
@Command(name = "checkpoint")
public final class EvidenceCheckpoint extends Action {

    EvidenceCheckpoint(Session session) {
        super(session, "evidence.signed");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object(), "/api/platform/v1/evidence/checkpoints");
    }

    @Override
    protected String subject() {
        return "";
    }
}
