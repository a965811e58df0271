package org.zhengtong.platform.connectors.admin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.connectors.plan.Planner;
import org.zhengtong.platform.connectors.rollout.ChangeSignal;
import org.zhengtong.platform.connectors.rollout.KarsFixture;
import org.zhengtong.platform.connectors.rollout.RolloutConfig;
import org.zhengtong.platform.connectors.settings.FileSettings;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.ChangeStore;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.KarStore;
import org.zhengtong.platform.connectors.store.NodeStore;
import org.zhengtong.platform.connectors.store.SettingsStore;
import org.zhengtong.platform.connectors.store.TrustStore;
import org.zhengtong.platform.connectors.store.UploadStore;
import org.zhengtong.platform.connectors.testing.Configurations;
import org.zhengtong.platform.connectors.testing.ReversibleSecrets;
import org.zhengtong.platform.connectors.trust.SignatureCheck;
import org.zhengtong.platform.connectors.trust.StoredTrustedSigners;
import org.zhengtong.platform.testkit.TestDatabase;

/** Everything that an operator can do, put together as the container does. */
public final class Operator {

    private final Transactions transactions;
    private final SchemaReady ready;
    private final AuditLog audit;
    private final LocalConnectors local;
    private final InstallationStore installations;
    private final ChangeStore changes;
    private final KarStore kars;
    private final SettingsStore settingsStore;
    private final SettingsVault vault;
    private final UploadFiles files;
    private final KarUploads uploads;
    private final org.zhengtong.platform.connectors.rollout.Kars keptKars;
    private final Map<String, String> file = new HashMap<>();
    private final TrustedSigners signers;

    public Operator(TestDatabase database, AuditLog audit, LocalConnectors local, Path folder) {
        this.transactions = database.transactions();
        this.ready = database.ready();
        this.audit = audit;
        this.local = local;
        this.installations = new InstallationStore(transactions, ready);
        this.changes = new ChangeStore(transactions, ready);
        this.kars = new KarStore(transactions, ready);
        this.settingsStore = new SettingsStore(transactions, ready);
        this.vault = new SettingsVault(settingsStore, new ReversibleSecrets());
        UploadStore uploadStore = new UploadStore(transactions, ready);
        this.files = new UploadFiles(uploadStore, folder.resolve("uploads"));
        this.uploads = new StoredKarUploads(
                uploadStore, files, Configurations.of(RolloutConfig.class, Map.of("max__bytes", 3_000_000L)));
        this.keptKars = KarsFixture.kars(kars, folder.resolve("kars"));
        this.signers = new StoredTrustedSigners(transactions, new TrustStore(transactions, ready), audit);
    }

    /** What a file in {@code etc} says. */
    public Map<String, String> file() {
        return file;
    }

    public KarUploads uploads() {
        return uploads;
    }

    public TrustedSigners signers() {
        return signers;
    }

    public SettingsStore settingsStore() {
        return settingsStore;
    }

    public ConnectorLifecycle lifecycle(BundleContext context, Connectors connectors) {
        InstallationViews views = views();
        ChangeViews changeViews = new ChangeViews(changes);
        Proposing proposing = new Proposing(
                new Proposals(new Planner(context), keptKars, kars, vault), begin(), changeViews, installations, local);
        FileSettings fileSettings = schema -> file;
        VersionChanges versions = new VersionChanges(
                installations,
                new UploadedKars(uploads, files, new SignatureCheck(new TrustStore(transactions, ready)), kars),
                new KeptVersions(kars, keptKars),
                new FirstSettings(settingsStore, vault, fileSettings, writer()),
                proposing);
        RunChanges runs = new RunChanges(installations, views, begin(), local, connectors);
        return new StoredConnectorLifecycle(installations, views, changeViews, versions, runs);
    }

    public ConnectorSettings settings() {
        SettingsRollout rollout = new SettingsRollout(views(), begin(), new ChangeViews(changes));
        return new StoredConnectorSettings(
                installations,
                settingsStore,
                vault,
                keptKars,
                new SettingsChanges(settingsStore, vault, writer(), local, rollout));
    }

    private InstallationViews views() {
        return new InstallationViews(kars, new NodeStore(transactions, ready));
    }

    private ChangeBegin begin() {
        return new ChangeBegin(transactions, installations, changes, audit, new ChangeSignal());
    }

    private SettingsWriter writer() {
        return new SettingsWriter(settingsStore, vault);
    }

    /** Uploads the file; takes it though nobody signed it. */
    public Choice unsigned(Path kar) {
        return new Choice(uploads.take(kar).id(), "", true, false);
    }

    /** New values without a reason. */
    public static ConnectorSettings.NewSettings values(Map<String, String> values) {
        return new ConnectorSettings.NewSettings(values, Set.of(), "");
    }
}
