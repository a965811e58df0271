package org.zhengtong.platform.exchange.install;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.apache.karaf.features.Repository;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Karaf's features. Its KAR service is passed over because it only logs when a feature cannot be installed.
 */
@Component
public final class KarafContainer implements Container {

    private static final String CAUSED_BY = "[caused by: ";

    private final BundleContext context;
    private final FeaturesService features;

    @Activate
    public KarafContainer(BundleContext context, @Reference FeaturesService features) {
        this.context = context;
        this.features = features;
    }

    @Override
    public Set<Long> bundles() {
        return Arrays.stream(context.getBundles()).map(Bundle::getBundleId).collect(toUnmodifiableSet());
    }

    @Override
    public String newcomers(Set<Long> before) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !before.contains(bundle.getBundleId()))
                .map(bundle -> bundle.getSymbolicName() + " (" + state(bundle) + ")")
                .collect(joining(", "));
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "Active";
            case Bundle.STARTING -> "Starting";
            case Bundle.RESOLVED -> "Resolved";
            default -> "Installed";
        };
    }

    @Override
    public List<String> missing(List<URI> repositories) throws ContainerException {
        List<String> missing = new ArrayList<>();
        for (URI uri : repositories) {
            for (Feature feature : repository(uri).getFeatures()) {
                boolean automatic = Optional.ofNullable(feature.getInstall())
                        .orElse(Feature.DEFAULT_INSTALL_MODE)
                        .equals(Feature.DEFAULT_INSTALL_MODE);
                if (automatic && !features.isInstalled(feature)) {
                    missing.add(feature.getId());
                }
            }
        }
        return missing;
    }

    private Repository repository(URI uri) throws ContainerException {
        try {
            features.addRepository(uri, false);
            return features.getRepository(uri);
        } catch (Exception e) { // Karaf declares no less
            throw failure(e);
        }
    }

    @Override
    public void install(List<String> installed) throws ContainerException {
        try {
            features.installFeatures(new HashSet<>(installed), EnumSet.of(Option.NoAutoRefreshBundles));
        } catch (Exception e) { // Karaf declares no less
            throw failure(e);
        }
    }

    @Override
    public void uninstall(List<String> uninstalled, List<URI> repositories) throws ContainerException {
        try {
            Set<String> present = new HashSet<>(uninstalled);
            present.retainAll(installedIds());
            if (!present.isEmpty()) {
                features.uninstallFeatures(present, EnumSet.of(Option.NoAutoRefreshBundles));
            }
            for (URI uri : repositories) {
                features.removeRepository(uri);
            }
        } catch (Exception e) { // Karaf declares no less
            throw failure(e);
        }
    }

    private Set<String> installedIds() throws Exception {
        return Arrays.stream(features.listInstalledFeatures())
                .map(Feature::getId)
                .collect(toUnmodifiableSet());
    }

    /** Of a chain of reasons the last one counts: the import that is missing. */
    private static ContainerException failure(Exception e) {
        String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        int last = reason.lastIndexOf(CAUSED_BY);
        String root = last < 0 ? reason : reason.substring(last + CAUSED_BY.length());
        return new ContainerException(root.replaceAll("]+$", ""), e);
    }
}
