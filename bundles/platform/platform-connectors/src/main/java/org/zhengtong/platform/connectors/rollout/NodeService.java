package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that looks after the connectors of this node. */
@Component(immediate = true, service = NodeService.class, configurationPid = RolloutConfig.PID)
@Designate(ocd = RolloutConfig.class)
public final class NodeService {

    private static final Logger LOG = LoggerFactory.getLogger(NodeService.class);
    /** How often a node says that it is alive, in the time after which it counts as down. */
    private static final int BEATS = 5;

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final Thread thread;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(NodeService::daemon);

    @Activate
    public NodeService(BundleContext context, @Reference Books books, @Reference Hands hands, RolloutConfig config) {
        Turns turns = new Turns(
                books.nodes(), Node.of(context), Duration.ofMillis(config.node__timeout__ms()), longestTurn(config));
        this.thread = new Thread(loop(books, hands, turns, config), "connectors-node");
        thread.setDaemon(true);
        thread.start();
        long beat = config.node__timeout__ms() / BEATS;
        pulse.scheduleWithFixedDelay(() -> beat(turns), beat, beat, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "connectors-pulse");
        daemon.setDaemon(true);
        return daemon;
    }

    /** Also while a change takes its time on this node. */
    private static void beat(Turns turns) {
        try {
            turns.alive();
        } catch (RuntimeException e) { // the database is away: the next beat may be heard
            LOG.debug("this node could not say that it is alive", e);
        }
    }

    private static NodeLoop loop(Books books, Hands hands, Turns turns, RolloutConfig config) {
        return new NodeLoop(
                books.installations(),
                new Rollout(hands.transition(), books, hands.end(), turns),
                turns,
                new Leftovers(hands.container(), turns),
                hands.signal(),
                Duration.ofMillis(config.poll__ms()));
    }

    private static Duration longestTurn(RolloutConfig config) {
        return Duration.ofMillis((long) config.drain__timeout__ms()
                        + 2L * config.start__timeout__ms()
                        + config.probe__timeout__ms())
                .plusMinutes(1);
    }

    @Deactivate
    public void stop() {
        pulse.shutdownNow();
        thread.interrupt();
        try {
            thread.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("a change is still under way while the node stops; it goes on after the next start");
        }
    }
}
