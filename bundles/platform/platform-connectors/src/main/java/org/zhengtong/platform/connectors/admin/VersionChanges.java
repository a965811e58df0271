package org.zhengtong.platform.connectors.admin;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.KarRow;
import org.zhengtong.platform.connectors.store.Target;

/** Installs connectors, and changes their versions. */
@Component(service = VersionChanges.class)
public final class VersionChanges {

    private static final String FIELD = "kar";

    private final InstallationStore installations;
    private final UploadedKars uploaded;
    private final KeptVersions kept;
    private final FirstSettings firstSettings;
    private final Proposing proposing;

    @Activate
    public VersionChanges(
            @Reference InstallationStore installations,
            @Reference UploadedKars uploaded,
            @Reference KeptVersions kept,
            @Reference FirstSettings firstSettings,
            @Reference Proposing proposing) {
        this.installations = installations;
        this.uploaded = uploaded;
        this.kept = kept;
        this.firstSettings = firstSettings;
        this.proposing = proposing;
    }

    Undertaking install(Choice choice, boolean dryRun) {
        return uploaded.with(choice, (kar, signer) -> {
            proposing.checkFree(kar.connector());
            FirstSettings.Found settings = firstSettings.find(kar);
            Proposal proposal = proposing.proposals().first(kar, signer, settings.values());
            if (dryRun) {
                return new Undertaking(proposal.plan(), Optional.empty());
            }
            proposal.check();
            ChangeRow change = new ChangeDraft(
                            kar.connector(),
                            Kind.INSTALL,
                            Target.NONE,
                            "",
                            new Target(kar.digest(), true, settings.version()),
                            kar.version())
                    .begun(Probing.TOLD);
            proposing.begin().first(change, UploadedKars.facts(kar, signer), () -> {
                uploaded.keep(kar, choice, signer);
                firstSettings.keep(kar.connector(), settings);
            });
            return proposing.undertaking(proposal, change);
        });
    }

    Undertaking upgrade(String name, Choice choice, boolean dryRun) {
        InstallationRow present = installed(name);
        return uploaded.with(choice, (kar, signer) -> {
            checkUpgrade(present, kar);
            Proposal proposal = proposing.proposals().next(kar, signer, present);
            if (dryRun) {
                return new Undertaking(proposal.plan(), Optional.empty());
            }
            Probing probe = choice.withoutProbe() ? Probing.TOLD : Probing.REQUIRED;
            ChangeRow change = replaced(Kind.UPGRADE, present, kar, proposal).begun(probe);
            proposal.check();
            proposing
                    .begin()
                    .next(present, change, UploadedKars.facts(kar, signer), () -> uploaded.keep(kar, choice, signer));
            return proposing.undertaking(proposal, change);
        });
    }

    private static void checkUpgrade(InstallationRow present, KarFile kar) {
        if (!kar.connector().equals(present.name())) {
            throw new RefusedException(
                    ConnectorRefusal.KAR_OF_ANOTHER_CONNECTOR, FIELD, kar.connector(), present.name());
        }
        if (kar.digest().equals(present.target().digest())) {
            throw new RefusedException(ConnectorRefusal.VERSION_ACTIVE_ALREADY, FIELD, present.name(), kar.version());
        }
        ChangeBegin.checkIdle(present);
    }

    Undertaking rollback(String name, String version, boolean dryRun) {
        InstallationRow present = installed(name);
        ChangeBegin.checkIdle(present);
        KarRow row = kept.choose(present, version);
        KarFile kar = kept.file(row);
        Proposal proposal = proposing.proposals().next(kar, row.signer(), present);
        if (dryRun) {
            return new Undertaking(proposal.plan(), Optional.empty());
        }
        proposal.check();
        ChangeRow change = replaced(Kind.ROLLBACK, present, kar, proposal).begun(Probing.TOLD);
        proposing.begin().next(present, change, Map.of("digest", kar.digest()), () -> {});
        return proposing.undertaking(proposal, change);
    }

    private static ChangeDraft replaced(Kind kind, InstallationRow present, KarFile kar, Proposal proposal) {
        return new ChangeDraft(
                present.name(),
                kind,
                present.target(),
                proposal.plan().fromVersion(),
                present.target().withDigest(kar.digest()),
                kar.version());
    }

    private InstallationRow installed(String name) {
        return installations.find(name).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", name));
    }
}
