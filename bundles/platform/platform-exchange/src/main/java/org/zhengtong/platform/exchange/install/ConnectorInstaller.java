package org.zhengtong.platform.exchange.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.ConnectorRuntime;

/** Brings the connector of a KAR into the running container, or leaves no trace of it. One at a time. */
@Component(service = ConnectorInstaller.class, configurationPid = InstallConfig.PID)
@Designate(ocd = InstallConfig.class)
public final class ConnectorInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorInstaller.class);

    private final Container container;
    private final ConnectorHost host;
    private final Path karFolder;
    private final Duration startLimit;

    @Activate
    public ConnectorInstaller(@Reference Container container, @Reference ConnectorHost host, InstallConfig config) {
        this.container = container;
        this.host = host;
        this.startLimit = Duration.ofMillis(config.start__timeout__ms());
        this.karFolder = config.kar__dir().isEmpty()
                ? Path.of(System.getProperty("karaf.data", "data"), "kar")
                : Path.of(config.kar__dir());
    }

    /**
     * Installs a connector.
     *
     * @param completion what else must succeed for the connector to stay
     * @throws RefusedException if the file is no KAR, or its connector does not come up in time
     */
    public synchronized Installed install(Path file, Completion completion) {
        KarFile kar = KarFile.read(file);
        KarFolder folder = new KarFolder(karFolder.resolve(kar.name()));
        if (folder.exists()) {
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "kar", kar.name());
        }
        boolean complete = false;
        try {
            Installed installed = new Installed(started(kar, folder), kar.name(), kar.digest());
            completion.complete(installed);
            complete = true;
            return installed;
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR could not be unpacked", e);
        } finally {
            if (!complete) {
                undo(folder);
            }
        }
    }

    private String started(KarFile kar, KarFolder folder) throws IOException {
        Set<Long> before = container.bundles();
        List<URI> repositories = folder.fill(kar);
        try {
            List<String> features = container.missing(repositories);
            folder.note(features);
            container.install(features);
            return arrived(before);
        } catch (ContainerException e) {
            throw notStarted(KarFault.NOT_RESOLVED.text(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStarted(KarFault.NO_CONNECTOR.text(container.newcomers(before)));
        }
    }

    private String arrived(Set<Long> before) throws InterruptedException {
        String name = host.await(origin -> !before.contains(origin.bundleId()), startLimit)
                .map(ConnectorRuntime::name)
                .orElseThrow(() -> notStarted(KarFault.NO_CONNECTOR.text(container.newcomers(before))));
        ConnectorRuntime runtime = host.find(name)
                .filter(working -> !before.contains(working.origin().bundleId()))
                .orElseThrow(() -> new RefusedException(CommonRefusal.ALREADY_EXISTS, "kar", name));
        if (!runtime.awaitRegistered(startLimit)) {
            throw notStarted(KarFault.NOT_REGISTERED.text(name));
        }
        return name;
    }

    private static RefusedException notStarted(String reason) {
        return new RefusedException(ExchangeRefusal.KAR_NOT_STARTED, "kar", reason);
    }

    private void undo(KarFolder folder) {
        try {
            uninstall(folder);
        } catch (ContainerException | IOException e) {
            LOG.error("what was installed of {} could not be removed again", folder.path(), e);
        }
    }

    private void uninstall(KarFolder folder) throws ContainerException, IOException {
        container.uninstall(folder.features(), folder.repositories());
        folder.delete();
    }

    /**
     * Removes the connector of a KAR.
     *
     * @throws IllegalStateException if the container did not let it go
     */
    public synchronized void uninstall(String karName) {
        try {
            uninstall(new KarFolder(karFolder.resolve(karName)));
        } catch (ContainerException | IOException e) {
            throw new IllegalStateException("KAR " + karName + " could not be removed", e);
        }
    }

    /** A connector that came up. */
    public record Installed(String connector, String karName, String karDigest) {}

    /** The last step of an installation: when it throws, the connector goes again. */
    @FunctionalInterface
    public interface Completion {
        void complete(Installed installed);
    }
}
