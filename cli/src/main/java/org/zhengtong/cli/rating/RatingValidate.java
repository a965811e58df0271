package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt rating validate FILE}: what would become of these ratings (JSON, one on each line); stores nothing. */
@Command(name = "validate")
public final class RatingValidate extends Verb {

    private static final View VIEW = View.of("line", "caseNo", "outcome", "error.code", "error.field", "error.detail");
    private static final int BATCH = 100;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RatingValidate(Session session) {
        super(session);
    }

    /** A rating and the line it stands on. */
    private record Entry(int line, JsonNode rating) {}

    @Override
    protected ExitCode run() {
        List<Entry> entries = read();
        RestClient rest = session().rest();
        ArrayNode outcomes = Json.array();
        boolean refused = false;
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Entry> batch = entries.subList(from, Math.min(from + BATCH, entries.size()));
            JsonNode answer = rest.send(call(batch));
            refused |= Validation.anyRefused(answer);
            Json.items(answer).forEach(outcome -> outcomes.add(numbered(outcome, batch)));
        }
        session().printer().list(VIEW, Json.list(outcomes));
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static Call call(List<Entry> batch) {
        ObjectNode body = Json.object();
        ArrayNode ratings = body.putArray("ratings");
        batch.forEach(entry -> ratings.add(entry.rating()));
        return Call.post(body, "/api/rating/v1/ratings/validate");
    }

    private static ObjectNode numbered(JsonNode outcome, List<Entry> batch) {
        Entry entry = batch.get(outcome.path("index").asInt());
        ObjectNode numbered = Json.object().put("line", entry.line());
        numbered.put("caseNo", entry.rating().path("caseNo").asText());
        outcome.properties().stream()
                .filter(field -> !List.of("index", "caseNo").contains(field.getKey()))
                .forEach(field -> numbered.set(field.getKey(), field.getValue()));
        return numbered;
    }

    private List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    entries.add(new Entry(number, parse(number, line)));
                }
            }
            return entries;
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }

    private JsonNode parse(int number, String line) {
        return Json.parse(line)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> CliException.of(ExitCode.REFUSED, "rating.no-json", file, number));
    }
}
