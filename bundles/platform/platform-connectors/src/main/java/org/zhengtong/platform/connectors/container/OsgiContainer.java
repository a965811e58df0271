package org.zhengtong.platform.connectors.container;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.zhengtong.platform.connectors.kar.KarBundle;
import org.zhengtong.platform.connectors.kar.KarFile;

/**
 * Bundles of connectors in the OSGi framework itself. Karaf's features service is passed over: it looks at the whole
 * container for every change, which takes seconds, and remembers on the disk of this node what the database has to say.
 */
@Component
public final class OsgiContainer implements Container {

    /** A class that does not exist: to load it makes the framework say why a bundle cannot be resolved. */
    private static final String NOWHERE = "org.zhengtong.Nowhere";

    private final BundleContext context;
    private final FrameworkWiring wiring;
    private final List<ServiceRegistration<?>> walls;

    @Activate
    public OsgiContainer(BundleContext context) {
        this.context = context;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        ConnectorWalls hooks = new ConnectorWalls();
        this.walls = List.of(
                context.registerService(ResolverHookFactory.class, hooks, null),
                context.registerService(CollisionHook.class, hooks, null));
    }

    @Deactivate
    public void close() {
        walls.forEach(ServiceRegistration::unregister);
    }

    @Override
    public Set<String> connectors() {
        return named(location -> true, Location::connector);
    }

    @Override
    public Set<String> versions(String connector) {
        return named(location -> location.connector().equals(connector), Location::version);
    }

    private Set<String> named(Predicate<Location> wanted, Function<Location, String> name) {
        return Arrays.stream(context.getBundles())
                .flatMap(bundle -> Location.of(bundle).stream())
                .filter(wanted)
                .map(name)
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Bundle> bundles(Predicate<Location> wanted) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> Location.of(bundle).filter(wanted).isPresent());
    }

    private List<Bundle> bundles(String connector, String version) {
        return bundles(location -> location.isOf(connector, version)).toList();
    }

    @Override
    public boolean isComplete(String connector, String version, int count) {
        return bundles(connector, version).size() == count;
    }

    @Override
    public boolean isRunning(String connector, String version) {
        List<Bundle> bundles = bundles(connector, version).stream()
                .filter(bundle -> !isFragment(bundle))
                .toList();
        return !bundles.isEmpty() && bundles.stream().allMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    @Override
    public boolean owns(String connector, String version, long bundleId) {
        return Optional.ofNullable(context.getBundle(bundleId))
                .flatMap(Location::of)
                .filter(location -> location.isOf(connector, version))
                .isPresent();
    }

    @Override
    public String describe(String connector, String version) {
        return bundles(connector, version).stream()
                .map(bundle -> bundle.getSymbolicName() + " (" + state(bundle) + ")")
                .collect(joining(", "));
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "Active";
            case Bundle.STARTING -> "Starting";
            case Bundle.STOPPING -> "Stopping";
            case Bundle.RESOLVED -> "Resolved";
            default -> "Installed";
        };
    }

    @Override
    public void install(KarFile kar) throws ContainerException {
        List<Bundle> installed = new ArrayList<>();
        try {
            kar.<ContainerException>forEach((bundle, jar) -> installed.add(install(kar, bundle, jar)));
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR cannot be read", e);
        }
        if (!wiring.resolveBundles(installed)) {
            throw unresolved(installed);
        }
    }

    private Bundle install(KarFile kar, KarBundle bundle, InputStream jar) throws ContainerException {
        Location location = new Location(kar.connector(), kar.digest(), bundle.name());
        try {
            return context.installBundle(location.toString(), jar);
        } catch (BundleException e) {
            throw new ContainerException(bundle.name(), e);
        }
    }

    private static ContainerException unresolved(List<Bundle> bundles) {
        Bundle guilty = bundles.stream()
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .findFirst()
                .orElseThrow();
        try {
            guilty.loadClass(NOWHERE);
            throw new IllegalStateException(NOWHERE + " is not to exist");
        } catch (ClassNotFoundException e) {
            return new ContainerException(
                    guilty.getSymbolicName(), Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    @Override
    public void start(String connector, String version) throws ContainerException {
        for (Bundle bundle : bundles(connector, version)) {
            if (!isFragment(bundle)) {
                change(bundle, () -> bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY));
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    @Override
    public void stop(String connector) throws ContainerException {
        for (Bundle bundle :
                bundles(location -> location.connector().equals(connector)).toList()) {
            if (!isFragment(bundle)) {
                change(bundle, () -> bundle.stop(Bundle.STOP_TRANSIENT));
            }
        }
    }

    @Override
    public void keepOnly(String connector, String version) throws ContainerException {
        List<Bundle> removed = bundles(location -> location.connector().equals(connector)
                        && !location.version().equals(version))
                .toList();
        for (Bundle bundle : removed) {
            change(bundle, bundle::uninstall);
        }
        forget(removed);
    }

    /** Lets go of removed bundles that were wired to each other; nobody else was wired to them. */
    private void forget(List<Bundle> removed) {
        List<Bundle> pending = removed.stream()
                .filter(wiring.getRemovalPendingBundles()::contains)
                .toList();
        if (!pending.isEmpty()) {
            wiring.refreshBundles(pending);
        }
    }

    private static void change(Bundle bundle, BundleWork work) throws ContainerException {
        try {
            work.run();
        } catch (BundleException e) {
            throw new ContainerException(bundle.getSymbolicName(), e);
        }
    }

    /** Something done to a bundle. */
    @FunctionalInterface
    private interface BundleWork {
        void run() throws BundleException;
    }
}
