package org.zhengtong.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;

/** The file of contexts, {@code ~/.config/zt/contexts.yaml} or what {@code ZT_CONFIG} names; readable by its owner only. */
public final class ContextStore {

    private final Path file;

    public ContextStore(Path file) {
        this.file = file;
    }

    public static ContextStore of(Environment environment) {
        Path configured = environment
                .variable("ZT_CONFIG")
                .map(Path::of)
                .orElseGet(() -> environment.userHome().resolve(".config/zt/contexts.yaml"));
        return new ContextStore(configured);
    }

    public Path file() {
        return file;
    }

    public Contexts load() {
        if (!Files.exists(file)) {
            return Contexts.NONE;
        }
        try {
            PrivateFiles.tighten(file);
            return read(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        } catch (IOException | YamlEngineException e) {
            throw CliException.of(ExitCode.REFUSED, "context.unreadable", file, e.getMessage())
                    .causedBy(e);
        }
    }

    public void save(Contexts contexts) {
        try {
            PrivateFiles.write(file, dump(contexts));
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
    }

    private static Contexts read(Object document) {
        if (!(document instanceof Map<?, ?> root) || !(root.get("contexts") instanceof Map<?, ?> entries)) {
            return Contexts.NONE;
        }
        Map<String, Context> contexts = new TreeMap<>();
        entries.forEach((name, value) -> {
            if (value instanceof Map<?, ?> fields) {
                contexts.put(name.toString(), context(name.toString(), fields));
            }
        });
        return new Contexts(text(root, "current"), contexts);
    }

    private static Context context(String name, Map<?, ?> fields) {
        return new Context(
                name, text(fields, "url"), text(fields, "caller"), text(fields, "token"), text(fields, "expiresAt"));
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    private static String dump(Contexts contexts) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Context context : contexts.all()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("url", context.url());
            put(fields, "caller", context.caller());
            put(fields, "token", context.token());
            put(fields, "expiresAt", context.expiresAt());
            entries.put(context.name(), fields);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("current", contexts.current());
        root.put("contexts", entries);
        DumpSettings settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        return new Dump(settings).dumpToString(root);
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
    }
}
