package org.zhengtong.platform.connectors.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorPlan;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.plan.PlanText;
import org.zhengtong.platform.connectors.plan.Planner;
import org.zhengtong.platform.connectors.plan.Planner.Impact;
import org.zhengtong.platform.connectors.rollout.Kars;
import org.zhengtong.platform.connectors.settings.SchemaReader;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.KarStore;

/** Makes plans: what a KAR would do to the container, and what its connector would do with the present settings. */
@Component(service = Proposals.class)
public final class Proposals {

    private final Planner planner;
    private final Kars kars;
    private final KarStore store;
    private final SettingsVault vault;

    @Activate
    public Proposals(
            @Reference Planner planner,
            @Reference Kars kars,
            @Reference KarStore store,
            @Reference SettingsVault vault) {
        this.planner = planner;
        this.kars = kars;
        this.store = store;
        this.vault = vault;
    }

    /** For a connector that is not there yet, with the settings that it would begin with. */
    Proposal first(KarFile kar, String signer, Map<String, String> settings) {
        return proposal(kar, signer, Optional.empty(), settings);
    }

    /** For a connector that is there. */
    Proposal next(KarFile kar, String signer, InstallationRow present) {
        Map<String, String> settings = vault.opened(
                present.name(), vault.sealed(present.name(), present.target().settings()));
        return proposal(kar, signer, Optional.of(kars.get(present.target().digest())), settings);
    }

    private Proposal proposal(KarFile kar, String signer, Optional<KarFile> from, Map<String, String> settings) {
        Impact impact = planner.impact(kar, from);
        List<String> obstacles = new ArrayList<>(impact.obstacles());
        obstacles.addAll(SchemaReader.faults(kar));
        List<String> remarks = new ArrayList<>();
        weigh(kar, settings, obstacles, remarks);
        if (signer.isEmpty()) {
            remarks.add(PlanText.UNSIGNED.text());
        }
        store.find(kar.digest())
                .map(KarRow::failure)
                .filter(failure -> !failure.isEmpty())
                .ifPresent(failure -> remarks.add(PlanText.FAILED_BEFORE.text(failure)));
        ConnectorPlan plan = new ConnectorPlan(
                kar.connector(),
                from.map(KarFile::version).orElse(""),
                kar.version(),
                kar.digest(),
                signer,
                impact.bundles(),
                impact.refreshed(),
                impact.missing(),
                obstacles,
                remarks);
        return new Proposal(kar, plan);
    }

    private static void weigh(KarFile kar, Map<String, String> settings, List<String> obstacles, List<String> remarks) {
        SettingsSchema schema = SchemaReader.read(kar).orElseGet(() -> new SettingsSchema("", List.of()));
        schema.faults(settings).forEach((key, fault) -> obstacles.add(PlanText.SETTINGS_UNFIT.text(key, fault)));
        Set<String> unknown = new TreeSet<>(settings.keySet());
        unknown.removeIf(key -> schema.find(key).isPresent());
        if (!unknown.isEmpty()) {
            remarks.add(PlanText.SETTINGS_UNKNOWN.text(String.join(", ", unknown)));
        }
    }
}
