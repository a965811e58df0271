package org.zhengtong.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Outbox;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.time.WorkCalendar;
import org.zhengtong.platform.api.web.Endpoints;

/** The services of the platform that are there just now. Thread-safe. */
final class PresentServices implements AutoCloseable {

    /** Registered by Karaf when every boot feature was started. */
    private static final String BOOT_FINISHED = "org.apache.karaf.features.BootFinished";

    private static final List<String> NEEDED = Stream.concat(
                    Stream.of(BOOT_FINISHED),
                    Stream.of(
                                    Accounts.class,
                                    AuditLog.class,
                                    Authentication.class,
                                    Connectors.class,
                                    Departments.class,
                                    Endpoints.class,
                                    Jobs.class,
                                    Messages.class,
                                    Outbox.class,
                                    Regions.class,
                                    ServiceItems.class,
                                    WorkCalendar.class)
                            .map(Class::getName))
            .toList();

    private final BundleContext context;
    private final Map<String, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

    PresentServices(BundleContext context) {
        this.context = context;
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** Names of services and addresses without which the platform is not whole. */
    List<String> missing() {
        Stream<String> services = NEEDED.stream().filter(name -> !isPresent(name));
        Stream<String> addresses = find(Endpoints.class).stream().flatMap(found -> found.unpublished().stream());
        return Stream.concat(services, addresses).toList();
    }

    <T> Optional<T> find(Class<T> type) {
        return find(type, "(objectClass=" + type.getName() + ")");
    }

    <T> Optional<T> find(Class<T> type, String filter) {
        String wanted = "(&(objectClass=" + type.getName() + ")" + filter + ")";
        return Optional.ofNullable(trackers.computeIfAbsent(wanted, this::open).getService())
                .map(type::cast);
    }

    @Override
    public void close() {
        trackers.values().forEach(ServiceTracker::close);
    }

    private boolean isPresent(String name) {
        return context.getServiceReference(name) != null;
    }

    private ServiceTracker<?, ?> open(String filter) {
        try {
            ServiceTracker<?, ?> tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(filter), null);
            tracker.open();
            return tracker;
        } catch (InvalidSyntaxException wrong) {
            throw new IllegalArgumentException(filter, wrong);
        }
    }
}
