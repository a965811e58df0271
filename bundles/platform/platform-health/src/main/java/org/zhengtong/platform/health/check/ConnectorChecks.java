package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;

/** A check for each connector that is known, with or without its bundle. */
@Component(service = ConnectorChecks.class, configurationPid = "org.zhengtong.platform.health.connector")
@Designate(ocd = ConnectorChecks.Config.class)
public final class ConnectorChecks {

    /** Before the name of the connector, in the name of its check. */
    public static final String PREFIX = "connector.";

    private final BundleContext context;
    private final ConnectorView view;
    private final Clock clock;
    private final Config config;
    private final Map<String, ServiceRegistration<HealthCheck>> registered = new ConcurrentHashMap<>();

    @Activate
    public ConnectorChecks(
            BundleContext context,
            @Reference ConnectorView view,
            @Reference(target = "(zt.clock=business)") Clock clock,
            Config config) {
        this.context = context;
        this.view = view;
        this.clock = clock;
        this.config = config;
    }

    /** Adds checks for new connectors, and takes those away whose connectors are gone. */
    public synchronized void refresh() {
        Set<String> present = view.all().stream().map(ConnectorStatus::name).collect(Collectors.toSet());
        Set.copyOf(registered.keySet()).stream()
                .filter(name -> !present.contains(name))
                .forEach(name -> registered.remove(name).unregister());
        present.forEach(name -> registered.computeIfAbsent(name, this::register));
    }

    private ServiceRegistration<HealthCheck> register(String name) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(HealthCheck.NAME, PREFIX + name);
        properties.put(HealthCheck.TAGS, new String[] {"zhengtong"});
        Limits waiting = new Limits(
                Duration.ofSeconds(config.waiting__warn__s()), Duration.ofSeconds(config.waiting__critical__s()));
        ConnectorCheck check = new ConnectorCheck(name, view, waiting, Math.max(1, config.dead__letters()), clock);
        return context.registerService(HealthCheck.class, check, properties);
    }

    @Deactivate
    synchronized void close() {
        registered.values().forEach(ServiceRegistration::unregister);
        registered.clear();
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Health: connectors")
    public @interface Config {

        @AttributeDefinition(
                name = "waiting_warn_s",
                description = "Seconds that the oldest message may wait for a connector before that is a warning")
        long waiting__warn__s() default 900;

        @AttributeDefinition(name = "waiting_critical_s", description = "Seconds after which it is critical")
        long waiting__critical__s() default 14_400;

        @AttributeDefinition(name = "dead_letters", description = "Dead letters from which on that is a warning")
        long dead__letters() default 1;
    }
}
