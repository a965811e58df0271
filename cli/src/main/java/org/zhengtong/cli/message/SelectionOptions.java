package org.zhengtong.cli.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.out.Json;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which dead letters of a connector: some by their ids, or all of a reason. */
final class SelectionOptions {

    @Parameters(index = "0", paramLabel = "CONNECTOR")
    private String connector = "";

    @Parameters(index = "1..*", paramLabel = "ID")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--of-reason", paramLabel = "TEXT")
    private String ofReason = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    ObjectNode body() {
        ObjectNode body = Json.object()
                .put("connector", connector)
                .put("ofReason", ofReason)
                .put("dryRun", dryRun);
        ids.forEach(body.putArray("messageIds")::add);
        return body;
    }

    String connector() {
        return connector;
    }

    boolean isDryRun() {
        return dryRun;
    }
}
