package org.zhengtong.connector.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Settings;

/** Brings mails to a mail server. A change of the configuration makes a new one. */
@Component(
        service = Connector.class,
        configurationPid = MailConnector.PID,
        property = "zt.connector.name=" + MailConnector.NAME)
@Designate(ocd = MailConfig.class)
public final class MailConnector implements Connector {

    static final String NAME = "mail";
    static final String PID = "org.zhengtong.connector.mail";

    private static final Set<String> TOPICS = Set.of("notify.mail");
    private static final int BATCH_SIZE = 20;

    private final MailServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(MailConnector::thread);

    @Activate
    public MailConnector(MailConfig config) {
        this.server = new MailServer(config);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "connector-mail");
        thread.setDaemon(true);
        thread.setContextClassLoader(MailConnector.class.getClassLoader());
        return thread;
    }

    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public int batchSize() {
        return BATCH_SIZE;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        Optional<String> fault = server.fault();
        if (fault.isPresent()) {
            Outcome down = Outcome.unavailable(fault.get(), Duration.ZERO, Exchanged.NOTHING);
            return messages.stream().map(message -> down).toList();
        }
        return within(line -> line.send(messages));
    }

    @Override
    public Probe probe() throws InterruptedException {
        Optional<String> fault = server.fault();
        if (fault.isPresent()) {
            return Probe.unhealthy(fault.get());
        }
        return within(MailLine::problem).map(Probe::unhealthy).orElseGet(() -> Probe.healthy(Texts.of("healthy")));
    }

    @Override
    public List<Objection> check(Settings settings) {
        return new MailServer(settings.as(MailConfig.class)).wrong().stream().toList();
    }

    /** On a thread of its own, for a call to a mail server cannot be interrupted; the line is cut under it instead. */
    private <T> T within(Function<MailLine, T> work) throws InterruptedException {
        MailLine line = new MailLine(server);
        Future<T> result = threads.submit(() -> {
            try (line) {
                return work.apply(line);
            }
        });
        try {
            return result.get();
        } catch (InterruptedException e) {
            line.cut();
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
