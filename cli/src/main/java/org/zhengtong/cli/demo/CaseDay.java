package org.zhengtong.cli.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengtong.cli.cases.CaseFile;
import org.zhengtong.cli.cases.CaseRow;
import org.zhengtong.cli.cases.CaseSender;
import org.zhengtong.cli.cases.Reason;
import org.zhengtong.cli.cases.Refusal;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.Terminal;

/** The departments' part of the demo: sends the cases of a day in batches. */
final class CaseDay implements CaseSender.Listener {

    private static final int BATCH = 200;

    private final ProgressLine progress;
    private final Set<Long> refusedLines = new HashSet<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private long received;

    private CaseDay(ProgressLine progress) {
        this.progress = progress;
    }

    static CaseDay send(CaseFile file, long rows, RestClient departments, Terminal terminal) {
        try (ProgressLine progress = new ProgressLine(terminal, Messages.text("demo.sending"), rows)) {
            CaseDay day = new CaseDay(progress);
            new CaseSender(departments, BATCH, call -> call, day).send(file);
            return day;
        }
    }

    @Override
    public void done(int count) {
        received += count;
        progress.advance(count);
    }

    @Override
    public void refused(Refusal refusal) {
        refusedLines.add(refusal.row().line());
        Reason first = refusal.reasons().get(0);
        reasons.merge(first.field() + " " + first.code(), 1L, Long::sum);
    }

    long received() {
        return received;
    }

    long refusedCount() {
        return refusedLines.size();
    }

    /** Rows by field and code of the first reason against them. */
    Map<String, Long> reasons() {
        return Map.copyOf(reasons);
    }

    /** The cases that the city has. */
    List<DemoCase> taken(List<CaseRow> rows) {
        List<DemoCase> taken = new ArrayList<>();
        rows.stream()
                .filter(row -> !refusedLines.contains(row.line()))
                .map(DemoCase::of)
                .forEach(taken::add);
        return taken;
    }
}
