package org.zhengtong.cli.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.rest.Retries;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.Pause;
import org.zhengtong.cli.runtime.Terminal;

/** One run of the program: its streams, its global options, and what follows from them. */
public final class Session {

    private static final String DEFAULT_CONTEXT = "local";
    private static final String DEFAULT_URL = "http://127.0.0.1:8181";
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);

    private final GlobalOptions options = new GlobalOptions();
    private final Terminal terminal;
    private final Environment environment;
    private final Pause pause;

    public Session(Terminal terminal, Environment environment, Pause pause) {
        this.terminal = terminal;
        this.environment = environment;
        this.pause = pause;
    }

    public GlobalOptions options() {
        return options;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Environment environment() {
        return environment;
    }

    public Pause pause() {
        return pause;
    }

    public Printer printer() {
        return new Printer(terminal, options.output());
    }

    public ContextStore contextStore() {
        return ContextStore.of(environment);
    }

    /**
     * The context of this run. An address given by option never gets the token of another address.
     *
     * @throws CliException if an unknown one is named
     */
    public Context context() {
        Contexts contexts = contextStore().load();
        Context context = options.context().isEmpty() ? current(contexts) : named(contexts, options.context());
        Context asked = options.url().isEmpty() ? context : Context.of(context.name(), options.url());
        return asked.url().equals(context.url()) ? context : asked;
    }

    /** The server of the context, as the caller signed in there. */
    public RestClient rest() {
        return rest(context());
    }

    public RestClient rest(Context context) {
        Optional<String> token = Optional.of(context.token()).filter(value -> !value.isEmpty());
        return new RestClient(uri(context.url()), token, retries(), this::trace);
    }

    public Retries retries() {
        return new Retries(ATTEMPTS, FIRST_RETRY, pause);
    }

    /** Goes on only if the person agrees. */
    public void confirm(String key, Object... arguments) {
        if (options.yes()) {
            return;
        }
        String question = Messages.text("confirm", Messages.text(key, arguments));
        String reply = options.noInput() ? "" : terminal.ask(question).orElse("");
        if (reply.isEmpty()) {
            throw CliException.of(ExitCode.USAGE, "confirm.needed", Messages.text(key, arguments));
        }
        if (!reply.strip().matches("(?i)y|yes|是")) {
            throw CliException.of(ExitCode.REFUSED, "confirm.no");
        }
    }

    /** One line on standard error, with {@code --verbose} only. */
    public void trace(String line) {
        if (options.verbose()) {
            terminal.err().println(line);
        }
    }

    private static Context current(Contexts contexts) {
        return contexts.find(contexts.current()).orElseGet(() -> Context.of(DEFAULT_CONTEXT, DEFAULT_URL));
    }

    private static Context named(Contexts contexts, String name) {
        return contexts.find(name).orElseThrow(() -> CliException.of(ExitCode.USAGE, "context.unknown", name));
    }

    private static URI uri(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && url.matches("https?://.*")) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw CliException.of(ExitCode.USAGE, "url.invalid", url).causedBy(e);
        }
        throw CliException.of(ExitCode.USAGE, "url.invalid", url);
    }
}
