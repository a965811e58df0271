package org.zhengtong.platform.connectors.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.api.connector.ConnectorPlan.BundleAction;
import org.zhengtong.platform.api.connector.ConnectorPlan.BundleChange;
import org.zhengtong.platform.connectors.kar.KarBundle;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.plan.Requirements.Need;

/** Finds out what a KAR would do to the container, and touches nothing. */
@Component(service = Planner.class)
public final class Planner {

    /** Bundles of connectors lie there; they see their own packages only, so that they provide nothing for others. */
    private static final String CONNECTORS = "connector:";

    private final BundleContext context;
    private final FrameworkWiring wiring;

    @Activate
    public Planner(BundleContext context) {
        this.context = context;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    /** @param from the version that is replaced, if there is one */
    public Impact impact(KarFile kar, Optional<KarFile> from) {
        Requirements requirements = Requirements.of(kar);
        List<String> obstacles = new ArrayList<>(requirements.faults());
        List<String> missing = new ArrayList<>();
        for (Need need : requirements.open()) {
            if (need.isForHost()) {
                obstacles.add(PlanText.FRAGMENT.text(need.bundle(), need.filter()));
            } else if (!isProvided(need)) {
                missing.add(need.toString());
            }
        }
        return new Impact(changes(kar, from), refreshed(kar.connector()), missing, obstacles);
    }

    private boolean isProvided(Need need) {
        return wiring.findProviders(need.requirement()).stream()
                .anyMatch(provider -> !isConnectors(provider.getRevision().getBundle()));
    }

    private static boolean isConnectors(Bundle bundle) {
        return bundle.getLocation().startsWith(CONNECTORS);
    }

    private List<String> refreshed(String connector) {
        String own = CONNECTORS + connector + "/";
        List<Bundle> replaced = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(own))
                .toList();
        Collection<Bundle> closure = wiring.getDependencyClosure(replaced);
        return closure.stream()
                .filter(bundle -> !bundle.getLocation().startsWith(own))
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
    }

    private static List<BundleChange> changes(KarFile kar, Optional<KarFile> from) {
        Map<String, BundleChange> changes = new TreeMap<>();
        for (KarBundle bundle : from.map(KarFile::bundles).orElseGet(List::of)) {
            String version = bundle.version().toString();
            changes.put(bundle.name(), new BundleChange(bundle.name(), BundleAction.REMOVED, version, ""));
        }
        for (KarBundle bundle : kar.bundles()) {
            changes.merge(bundle.name(), added(bundle), Planner::replaced);
        }
        return List.copyOf(changes.values());
    }

    private static BundleChange added(KarBundle bundle) {
        return new BundleChange(
                bundle.name(), BundleAction.ADDED, "", bundle.version().toString());
    }

    private static BundleChange replaced(BundleChange before, BundleChange after) {
        return new BundleChange(before.name(), BundleAction.REPLACED, before.fromVersion(), after.toVersion());
    }

    /** What would become of the container's bundles. */
    public record Impact(
            List<BundleChange> bundles, List<String> refreshed, List<String> missing, List<String> obstacles) {
        public Impact {
            bundles = List.copyOf(bundles);
            refreshed = List.copyOf(refreshed);
            missing = List.copyOf(missing);
            obstacles = List.copyOf(obstacles);
        }
    }
}
