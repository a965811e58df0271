package org.zhengtong.distribution;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.bundle.core.BundleInfo;
import org.apache.karaf.bundle.core.BundleService;
import org.apache.karaf.bundle.core.BundleState;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What the container says of its bundles. A bundle whose services still wait for others does not count as active. */
final class BundleStates {

    private final BundleContext context;
    private final BundleService service;

    BundleStates(BundleContext context, BundleService service) {
        this.context = context;
        this.service = service;
    }

    /** Waits until every bundle is active; the text names those that are not in time. */
    void awaitAllActive(String occasion) throws InterruptedException {
        Await.until(() -> inactive().isEmpty(), () -> occasion + ": not active: " + describe(inactive()));
    }

    boolean isInstalled(String symbolicName) {
        return count(symbolicName) > 0;
    }

    long count(String symbolicName) {
        return Stream.of(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .count();
    }

    private List<Bundle> inactive() {
        return Stream.of(context.getBundles()).filter(this::isInactive).collect(toList());
    }

    private boolean isInactive(Bundle bundle) {
        BundleInfo info = service.getInfo(bundle);
        BundleState expected = info.isFragment() ? BundleState.Resolved : BundleState.Active;
        // the machinery that runs before all others stays resolved
        return info.getState() != expected && info.getState() != BundleState.Active && bundle.getBundleId() > 1;
    }

    private String describe(List<Bundle> bundles) {
        return bundles.stream()
                .map(bundle -> bundle.getSymbolicName() + " "
                        + service.getInfo(bundle).getState() + " " + service.getDiag(bundle))
                .collect(joining("\n"));
    }
}
