package org.zhengtong.platform.exchange.admin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.ExchangeHealth;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.BrokerException;
import org.zhengtong.platform.exchange.store.BacklogStore;
import org.zhengtong.platform.exchange.store.BacklogStore.Backlog;

/** Asks broker and outbox how they are; the answer holds for a moment. */
@Component
public final class ExchangeState implements ExchangeHealth {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /** A queue that need not exist: what counts is that the broker answers. */
    private static final String ANY_QUEUE = Broker.queueOf("health");

    private final Broker broker;
    private final BacklogStore backlog;
    private final LoadingCache<String, State> state =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> ask());

    @Activate
    public ExchangeState(@Reference Broker broker, @Reference BacklogStore backlog) {
        this.broker = broker;
        this.backlog = backlog;
    }

    @Override
    public State state() {
        return state.get(ANY_QUEUE);
    }

    private State ask() {
        Backlog notRelayed = backlog.notRelayed();
        String problem = brokerProblem();
        return new State(problem.isEmpty(), problem, notRelayed.messages(), notRelayed.oldestSince());
    }

    private String brokerProblem() {
        try {
            broker.status(ANY_QUEUE);
            return "";
        } catch (BrokerException e) {
            return e.getMessage();
        }
    }
}
