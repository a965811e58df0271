package org.zhengtong.cli.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.rest.Retries;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** Brings a container on this machine up. */
public final class LocalCity {

    private static final int SSH = 8101;

    private final Session session;
    private final UpOptions options;
    private final Home home;
    private final HomeConfig config;
    private final Container container;

    public LocalCity(Session session, UpOptions options) {
        Environment environment = session.environment();
        this.session = session;
        this.options = options;
        this.home = options.local().home(environment);
        this.config = new HomeConfig(home);
        this.container = new Container(home, environment);
    }

    /**
     * A container that serves.
     *
     * @param started whether it was started just now
     */
    public record Running(Home home, URI url, int sshPort, long pid, boolean started, JsonNode status) {}

    /** Starts it unless it runs, and waits until it serves. */
    public Running ensureUp(boolean sandbox) {
        try {
            Optional<ProcessHandle> running = container.find();
            ProcessHandle process = running.isPresent() ? running.get() : start(sandbox);
            return await(process, sandbox, running.isEmpty());
        } catch (IOException e) {
            throw CliException.of(ExitCode.REFUSED, "up.failed", home.folder(), e)
                    .causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
    }

    private Running await(ProcessHandle process, boolean sandbox, boolean started) throws InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + config.httpPort());
        RestClient rest = new RestClient(url, Optional.empty(), Retries.none(), session::trace);
        Readiness readiness = new Readiness(session, container, rest);
        JsonNode status = readiness.await(process, Readiness::isReady, options.timeout());
        if (sandbox && !status.path("sandbox").asBoolean()) {
            config.addSandbox();
            status = readiness.await(
                    process,
                    found -> Readiness.isReady(found) && found.path("sandbox").asBoolean(),
                    options.timeout());
        }
        return new Running(home, url, config.sshPort(), process.pid(), started, status);
    }

    private ProcessHandle start(boolean sandbox) throws IOException, InterruptedException {
        container.forget();
        unpack();
        int http = Ports.choose(options.httpPort(), config.httpPort());
        if (http != config.httpPort() && options.httpPort().isEmpty()) {
            session.terminal().notice("up.other-port", config.httpPort(), http);
        }
        config.httpPort(http);
        config.sshPort(Ports.choose(options.sshPort(), config.sshPort() == 0 ? SSH : config.sshPort()));
        if (sandbox && !home.hasRun()) {
            config.addSandbox();
        }
        session.terminal().notice("up.starting", home.folder());
        return container.start();
    }

    private void unpack() throws IOException, InterruptedException {
        Optional<Path> archive = session.environment().path("zt.distribution");
        if (archive.isEmpty()) {
            if (home.isUnpacked()) {
                return;
            }
            throw CliException.of(ExitCode.USAGE, "up.no-distribution", home.folder());
        }
        Distribution distribution = new Distribution(archive.get());
        if (!home.isUnpacked() || distribution.isNewerThan(home)) {
            session.terminal().notice(home.isUnpacked() ? "up.renewing" : "up.unpacking", home.folder());
            distribution.unpack(home);
        }
    }
}
