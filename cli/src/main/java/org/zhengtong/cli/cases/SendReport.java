package org.zhengtong.cli.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.session.Session;

/** What became of a file. Lists the first refusals only; the file of refused rows has them all. */
final class SendReport {

    private static final int LISTED = 1_000;
    private static final int SHOWN = 20;
    private static final List<String> RESULTS = List.of("CREATED", "UPDATED", "UNCHANGED");

    private final ObjectNode json;
    private final List<Refusal> refusals = new ArrayList<>();
    private long sent;
    private long refused;

    SendReport(String file, long rows) {
        this.json = Json.object().put("file", file).put("rows", rows);
    }

    void sent(int count) {
        sent += count;
    }

    void refused(Refusal refusal) {
        refused++;
        if (refusals.size() < LISTED) {
            refusals.add(refusal);
        }
    }

    void count(CaseSender sender) {
        RESULTS.forEach(result -> json.put(result.toLowerCase(Locale.ROOT), sender.count(result)));
    }

    void refusedFile(Path file) {
        json.put("refusedFile", file.toString());
    }

    long sent() {
        return sent;
    }

    long refused() {
        return refused;
    }

    void print(Session session) {
        json.put("refused", refused);
        Printer printer = session.printer();
        if (printer.isForPeople()) {
            refusals.stream().limit(SHOWN).forEach(refusal -> show(session, refusal));
            if (refused > SHOWN) {
                session.terminal().notice("case.more-refused", refused - SHOWN);
            }
            printer.details(json);
            return;
        }
        ArrayNode list = json.putArray("refusals");
        refusals.forEach(refusal -> refusal.reasons().forEach(reason -> list.add(entry(refusal.row(), reason))));
        printer.details(json);
    }

    private static void show(Session session, Refusal refusal) {
        for (Reason reason : refusal.reasons()) {
            session.terminal()
                    .notice(
                            "case.refused",
                            refusal.row().line(),
                            refusal.row().get("ProjectNo"),
                            reason.code(),
                            reason.field(),
                            reason.detail());
        }
    }

    private static ObjectNode entry(CaseRow row, Reason reason) {
        return Json.object()
                .put("line", row.line())
                .put("caseNo", row.get("ProjectNo"))
                .put("code", reason.code())
                .put("field", reason.field())
                .put("detail", reason.detail());
    }
}
