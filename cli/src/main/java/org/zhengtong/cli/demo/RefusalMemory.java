package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;

/**
 * What the city has refused in this or an earlier run of the demo. Such an attempt is not made again: it changed nothing,
 * and by now the case may have its default rating, so that it would be refused for another reason. Safe for use by
 * several threads.
 */
final class RefusalMemory {

    private final Path file;
    private final Map<String, String> codes = new ConcurrentSkipListMap<>();

    RefusalMemory(Path file) {
        this.file = file;
        load();
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(codes.get(key));
    }

    void add(String key, String code) {
        codes.put(key, code);
    }

    void save() {
        ObjectNode document = Json.object();
        codes.forEach(document::put);
        try {
            PrivateFiles.write(file, Json.pretty(document));
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            Json.parse(Files.readString(file))
                    .ifPresent(document -> document.properties()
                            .forEach(entry ->
                                    codes.put(entry.getKey(), entry.getValue().asText())));
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.REFUSED, file, e);
        }
    }
}
