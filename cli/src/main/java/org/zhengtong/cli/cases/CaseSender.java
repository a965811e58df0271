package org.zhengtong.cli.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;

/** Collects rows and sends them in batches. Rows of one sender arrive in order. */
public final class CaseSender {

    /** What the interface takes at once. */
    public static final int MAX_BATCH = 1_000;

    private static final String REFUSED = "REFUSED";

    private final RestClient rest;
    private final int batchSize;
    private final UnaryOperator<Call> keyed;
    private final Listener listener;
    private final List<CaseRow> rows = new ArrayList<>();
    private final List<ObjectNode> bodies = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** Is told what becomes of the rows. */
    public interface Listener {

        /** So many more rows are done with, be it refused. */
        void done(int count);

        void refused(Refusal refusal);
    }

    /** @param keyed gives each call its idempotency key, if it is to have another one than a new one */
    public CaseSender(RestClient rest, int batchSize, UnaryOperator<Call> keyed, Listener listener) {
        this.rest = rest;
        this.batchSize = batchSize;
        this.keyed = keyed;
        this.listener = listener;
    }

    /** Sends the whole file. */
    public void send(CaseFile file) {
        file.each(this::add);
        flush();
    }

    /** Rows by result: {@code CREATED}, {@code UPDATED}, {@code UNCHANGED}, {@code REFUSED}. */
    public long count(String result) {
        return counts.getOrDefault(result, 0L);
    }

    private void add(CaseRow row) {
        CaseBody body = CaseBody.of(row);
        if (!body.canBeSent()) {
            refuse(row, body.refusals());
            listener.done(1);
            return;
        }
        rows.add(row);
        bodies.add(body.json());
        if (rows.size() == batchSize) {
            flush();
        }
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        ObjectNode body = Json.object();
        ArrayNode cases = body.putArray("cases");
        bodies.forEach(cases::add);
        JsonNode answer = rest.send(keyed.apply(Call.post(body, "/api/rating/v1/cases/batch")));
        answer.path("results").forEach(this::result);
        listener.done(rows.size());
        rows.clear();
        bodies.clear();
    }

    private void result(JsonNode result) {
        String kind = result.path("result").asText();
        if (REFUSED.equals(kind)) {
            refuse(rows.get(result.path("index").asInt()), Reason.of(result));
            return;
        }
        counts.merge(kind, 1L, Long::sum);
    }

    private void refuse(CaseRow row, List<Reason> reasons) {
        counts.merge(REFUSED, 1L, Long::sum);
        listener.refused(new Refusal(row, reasons));
    }
}
