package org.zhengtong.platform.exchange.admin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.ConnectorRuntime;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** What the host of this node tells of its connectors, and how it is stopped for a while. */
@Component
public final class HostedLocalConnectors implements LocalConnectors {

    private final ConnectorHost host;
    private final ConnectorStore connectors;
    private final QueueDisposal queues;

    @Activate
    public HostedLocalConnectors(
            @Reference ConnectorHost host, @Reference ConnectorStore connectors, @Reference QueueDisposal queues) {
        this.host = host;
        this.connectors = connectors;
        this.queues = queues;
    }

    @Override
    public Optional<LocalConnector> find(String name) {
        return host.find(name).map(this::described);
    }

    @Override
    public Optional<LocalConnector> await(LongPredicate bundle, Duration limit) throws InterruptedException {
        return host.await(origin -> bundle.test(origin.bundleId()), limit).map(this::described);
    }

    private LocalConnector described(ConnectorRuntime runtime) {
        boolean working =
                host.find(runtime.name()).filter(found -> found == runtime).isPresent();
        return new LocalConnector(
                runtime.name(), runtime.origin().bundleId(), runtime.origin().version(), working);
    }

    @Override
    public boolean hold(String name, Duration limit) throws InterruptedException {
        return host.hold(name, limit);
    }

    @Override
    public void release(String name) {
        host.release(name);
    }

    @Override
    public void confirm(String name) {
        host.confirm(name);
    }

    @Override
    public Optional<ProbeResult> probe(String name) throws InterruptedException {
        Optional<ConnectorRuntime> runtime = host.find(name);
        if (runtime.isEmpty()) {
            return Optional.empty();
        }
        Probe answer = runtime.get().probe();
        return Optional.of(new ProbeResult(answer.healthy(), answer.detail()));
    }

    @Override
    public Map<String, String> objections(String name, Map<String, Object> settings) throws InterruptedException {
        Optional<ConnectorRuntime> runtime = host.find(name);
        return runtime.isPresent() ? runtime.get().objections(settings) : Map.of();
    }

    @Override
    public boolean awaitRegistered(String name, Duration limit) throws InterruptedException {
        Optional<ConnectorRuntime> runtime = host.find(name);
        return runtime.isPresent() && runtime.get().awaitRegistered(limit);
    }

    @Override
    public void forget(String name, boolean discardQueue) {
        connectors.remove(name);
        if (discardQueue) {
            queues.discard(name);
        }
    }
}
