package org.zhengtong.cli.evidence;

import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt evidence archives}: files that took the place of old parts of the log. */
@Command(name = "archives")
public final class EvidenceArchives extends ListQuery {

    private static final View VIEW =
            View.of("first", "last", "file", "bytes", "archivedAt").wide("digest");

    EvidenceArchives(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/evidence/archives");
    }
}
