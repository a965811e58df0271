package org.zhengtong.cli.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.cli.Program;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.Pause;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;

/** Runs the program as a shell would, with its streams captured. */
public final class Zt {

    private final Map<String, String> variables = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    private final Map<String, String> properties = new HashMap<>();
    private Terminal.Traits traits = Terminal.Traits.NONE;
    private Pause pause = duration -> {};
    private String input = "";

    /** What a run left behind. */
    public record Result(int exitCode, String out, String err) {

        public String all() {
            return out + err;
        }
    }

    /** @param folder of the user who runs it */
    public Zt(Path folder) {
        variables.put("ZT_CONFIG", folder.resolve("contexts.yaml").toString());
        properties.put("user.home", folder.toString());
        properties.put("java.home", System.getProperty("java.home"));
    }

    public Zt property(String name, Object value) {
        properties.put(name, value.toString());
        return this;
    }

    public Zt variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    public Zt at(Terminal.Traits terminal) {
        traits = terminal;
        return this;
    }

    public Zt pausing(Pause way) {
        pause = way;
        return this;
    }

    public Zt reading(String text) {
        input = text;
        return this;
    }

    /** With the address of the server added. */
    public Result run(FakeServer server, String... arguments) {
        return run(Stream.concat(Arrays.stream(arguments), Stream.of("--url", server.url()))
                .toArray(String[]::new));
    }

    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                traits);
        int exitCode = Program.run(new Session(terminal, new Environment(variables, properties), pause), arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
