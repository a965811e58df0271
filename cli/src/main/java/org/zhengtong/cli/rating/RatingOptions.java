package org.zhengtong.cli.rating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.BusinessTime;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import picocli.CommandLine.Option;

/** A rating, given by options. Who rates comes from a file, for it is personal. */
final class RatingOptions {

    @Option(names = "--level", paramLabel = "LEVEL", completionCandidates = Candidates.Level.class, required = true)
    private int level;

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            completionCandidates = Candidates.Channel.class,
            required = true)
    private String channel = "";

    @Option(names = "--tag", paramLabel = "CODE", split = ",")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT")
    private Optional<String> text = Optional.empty();

    @Option(names = "--rated-at", paramLabel = "TIME")
    private Optional<OffsetDateTime> ratedAt = Optional.empty();

    @Option(names = "--object", paramLabel = "CODE")
    private Optional<String> objectCode = Optional.empty();

    @Option(names = "--rater-file", paramLabel = "FILE")
    private Optional<Path> raterFile = Optional.empty();

    ObjectNode body() {
        ObjectNode body =
                Json.object().put("channel", channel).put("level", level).put("anonymous", raterFile.isEmpty());
        ArrayNode ticked = body.putArray("tags");
        tags.forEach(ticked::add);
        text.ifPresent(value -> body.put("text", value));
        ratedAt.ifPresent(value -> body.put("ratedAt", BusinessTime.text(value)));
        objectCode.ifPresent(value -> body.put("objectCode", value));
        raterFile.ifPresent(file -> body.set("rater", rater(file)));
        return body;
    }

    private static JsonNode rater(Path file) {
        try {
            return Json.parse(Files.readString(file))
                    .filter(JsonNode::isObject)
                    .orElseThrow(() -> CliException.of(ExitCode.USAGE, "file.no-json", file));
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }
}
