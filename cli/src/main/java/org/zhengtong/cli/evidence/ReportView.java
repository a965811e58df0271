package org.zhengtong.cli.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Finding;
import org.zhengtong.platform.evidence.Report;

/** What a check came to, as data. */
final class ReportView {

    private ReportView() {}

    static ObjectNode of(Path file, Report report) {
        ObjectNode view = Json.object().put("file", file.toString()).put("intact", report.isIntact());
        report.extent().ifPresent(extent -> add(view, extent));
        view.put("records", report.records())
                .put("checkpoints", report.checkpoints())
                .put("trusted", report.trusted());
        ArrayNode keyIds = view.putArray("keyIds");
        report.keyIds().forEach(keyIds::add);
        view.put("faults", report.faults());
        ArrayNode findings = view.putArray("findings");
        report.findings().forEach(finding -> findings.add(of(finding)));
        return view;
    }

    private static void add(ObjectNode view, Extent extent) {
        view.put("purpose", extent.purpose().name())
                .put("first", extent.content().first())
                .put("last", extent.content().last())
                .put("writtenAt", extent.writtenAt().toString());
    }

    private static ObjectNode of(Finding finding) {
        String range = finding.first() == finding.last()
                ? Long.toString(finding.first())
                : finding.first() + "–" + finding.last();
        return Json.object()
                .put("kind", finding.kind().name())
                .put("first", finding.first())
                .put("last", finding.last())
                .put("line", finding.line())
                .put("text", Messages.text("evidence.finding." + finding.kind(), range, finding.line()));
    }
}
