package org.zhengtong.platform.health.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.health.alert.AlertWatch.Rules;

/** Looks every now and then, for as long as the component lives. */
@Component(service = AlertThread.class, immediate = true, configurationPid = AlertConfig.PID)
@Designate(ocd = AlertConfig.class)
public final class AlertThread {

    private static final Logger LOG = LoggerFactory.getLogger(AlertThread.class);
    private static final long LONGEST_STOP_S = 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(AlertThread::thread);
    private final AlertWatch watch;

    @Activate
    public AlertThread(@Reference Health health, @Reference AlertDesk desk, AlertConfig config) {
        this.watch = new AlertWatch(health, desk, rules(config), InstantSource.system());
        if (config.enabled()) {
            long period = Math.max(1, config.period__s());
            thread.scheduleWithFixedDelay(this::look, period, period, TimeUnit.SECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "zhengtong-alerts");
        thread.setDaemon(true);
        return thread;
    }

    private static Rules rules(AlertConfig config) {
        return new Rules(
                config.node().isBlank() ? hostName() : config.node(),
                Level.CRITICAL.name().equals(config.level().trim().toUpperCase(Locale.ROOT))
                        ? Level.CRITICAL
                        : Level.WARN,
                Duration.ofSeconds(config.raise__after__s()),
                Duration.ofSeconds(config.end__after__s()));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private void look() {
        try {
            Callers.runAs(Caller.system("alerts"), () -> {
                watch.look();
                return watch;
            });
        } catch (RuntimeException e) { // above all while the database is away: the next look tells of it
            LOG.warn("Alerts cannot be looked at: {}", e.toString());
        }
    }

    /** Not interrupted: an interrupt in the middle of a statement would close Derby's files. */
    @Deactivate
    void close() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(LONGEST_STOP_S, TimeUnit.SECONDS);
    }
}
