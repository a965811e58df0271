package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.delivery.ConnectorRuntime.Identity;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/**
 * Puts every connector to work for as long as its service is there. Of two with one name the first works; the other takes
 * over when it goes.
 */
@Component(immediate = true, service = ConnectorHost.class, configurationPid = DeliveryConfig.PID)
@Designate(ocd = DeliveryConfig.class)
public final class ConnectorHost {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorHost.class);

    private final DeliveryServices services;
    private final Map<Connector, ConnectorRuntime> present = new IdentityHashMap<>();
    private final Map<String, ConnectorRuntime> working = new LinkedHashMap<>();
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();
    private final Map<String, ConnectorLimits> limits = new ConcurrentHashMap<>();

    @Activate
    public ConnectorHost(
            @Reference Broker broker,
            @Reference ConnectorStore store,
            @Reference DeliveryLedger ledger,
            @Reference PersonalData personalData,
            DeliveryConfig config) {
        this.services = new DeliveryServices(broker, store, ledger, personalData, config);
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "remove")
    void add(ServiceReference<Connector> reference, Connector connector) {
        add(connector, Origin.of(reference));
    }

    /** Puts a connector to work. */
    void add(Connector connector, Origin origin) {
        try {
            ConnectorInfo info = ConnectorInfo.of(connector, origin.version());
            add(connector, runtime(connector, new Identity(info, origin)));
        } catch (RuntimeException e) { // foreign code: a connector that cannot name itself must not stop the others
            LOG.error("a connector of bundle {} cannot be used", origin.bundleId(), e);
        }
    }

    private ConnectorRuntime runtime(Connector connector, Identity identity) {
        String name = identity.connector().name();
        DeliveryLimits common = DeliveryLimits.of(services.config());
        DeliveryLimits wanted = Optional.ofNullable(limits.get(name))
                .map(own -> own.over(common))
                .orElse(common);
        return new ConnectorRuntime(connector, identity, wanted, holdOn(name), services);
    }

    /** A connector has limits of its own: it stops for a moment and goes on under them. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "unlimit")
    void limit(ConnectorLimits own) {
        limits.put(own.connector(), own);
        renew(own.connector());
    }

    void unlimit(ConnectorLimits own) {
        if (limits.remove(own.connector(), own)) {
            renew(own.connector());
        }
    }

    private void renew(String name) {
        find(name).ifPresent(old -> stop(List.of(old)));
        rebuild(name);
    }

    private synchronized void rebuild(String name) {
        for (Map.Entry<Connector, ConnectorRuntime> entry : present.entrySet()) {
            ConnectorRuntime old = entry.getValue();
            if (old.name().equals(name)) {
                ConnectorRuntime anew = runtime(entry.getKey(), old.identity());
                entry.setValue(anew);
                startInPlaceOf(old, anew);
            }
        }
    }

    private void startInPlaceOf(ConnectorRuntime old, ConnectorRuntime anew) {
        if (working.replace(old.name(), old, anew)) {
            anew.start();
        }
    }

    private synchronized void add(Connector connector, ConnectorRuntime runtime) {
        present.put(connector, runtime);
        if (working.putIfAbsent(runtime.name(), runtime) == null) {
            runtime.start();
        } else {
            LOG.error("there is a connector {} already; the second one has to wait", runtime.name());
        }
        notifyAll();
    }

    /** Ends the work of a connector; returns when its threads are gone, or its time is over. */
    void remove(Connector connector) {
        Optional<ConnectorRuntime> runtime = forget(connector);
        if (runtime.isPresent()) {
            stop(List.of(runtime.get()));
            startSuccessor(runtime.get().name());
        }
    }

    /** Empty when it does not work. */
    private synchronized Optional<ConnectorRuntime> forget(Connector connector) {
        return Optional.ofNullable(present.remove(connector)).filter(working::containsValue);
    }

    private synchronized void startSuccessor(String name) {
        working.remove(name);
        present.values().stream()
                .filter(runtime -> runtime.name().equals(name))
                .findFirst()
                .ifPresent(successor -> {
                    working.put(name, successor);
                    successor.start();
                });
    }

    private static void stop(List<ConnectorRuntime> runtimes) {
        runtimes.forEach(ConnectorRuntime::stop);
        try {
            for (ConnectorRuntime runtime : runtimes) {
                runtime.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("the stop of connectors was cut short");
        }
    }

    @Deactivate
    public void stopAll() {
        stop(takeAll());
    }

    private synchronized List<ConnectorRuntime> takeAll() {
        List<ConnectorRuntime> all = new ArrayList<>(working.values());
        working.clear();
        present.clear();
        return all;
    }

    /** The connector of that name, if it is at work here. */
    public synchronized Optional<ConnectorRuntime> find(String name) {
        return Optional.ofNullable(working.get(name));
    }

    /** Whoever bears that name gets no message any more; waits for the calls under way, and tells whether they ended in time. */
    public boolean hold(String name, Duration limit) throws InterruptedException {
        return holdOn(name).begin(limit);
    }

    /** Ends {@link #hold}. */
    public void release(String name) {
        holdOn(name).end();
        find(name).ifPresent(ConnectorRuntime::released);
    }

    /** Ends the trial that began with {@link #hold}. */
    public void confirm(String name) {
        Hold hold = holdOn(name);
        boolean trial = hold.isTrial();
        hold.confirm();
        if (trial) {
            find(name).ifPresent(ConnectorRuntime::confirm);
        }
    }

    private Hold holdOn(String name) {
        return holds.computeIfAbsent(name, unknown -> new Hold());
    }

    /** Names of the connectors at work here whose systems say what they hold. */
    public synchronized List<String> reconcilable() {
        return working.values().stream()
                .filter(runtime -> runtime.farSide().filter(FarSide::isOpen).isPresent())
                .map(ConnectorRuntime::name)
                .toList();
    }

    /**
     * Waits for a connector to turn up, at work or not.
     *
     * @return empty when none came in time
     */
    public synchronized Optional<ConnectorRuntime> await(Predicate<Origin> wanted, Duration limit)
            throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Optional<ConnectorRuntime> found = present(wanted);
        long rest = limit.toMillis();
        while (found.isEmpty() && rest > 0) {
            wait(rest);
            found = present(wanted);
            rest = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return found;
    }

    private Optional<ConnectorRuntime> present(Predicate<Origin> wanted) {
        return present.values().stream()
                .filter(runtime -> wanted.test(runtime.origin()))
                .findFirst();
    }
}
