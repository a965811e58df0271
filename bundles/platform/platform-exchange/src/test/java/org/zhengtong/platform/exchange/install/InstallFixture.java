package org.zhengtong.platform.exchange.install;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.platform.exchange.delivery.ConnectorHost;
import org.zhengtong.platform.exchange.delivery.HostFixture;
import org.zhengtong.platform.exchange.testing.Configurations;

/** Installers on a container that exists in the imagination only. */
public final class InstallFixture {

    private InstallFixture() {}

    /** An installer for tests that install nothing. */
    public static ConnectorInstaller nothing(ConnectorHost host) {
        return installer(new ImaginedContainer(host, List.of()), host, Path.of("target"));
    }

    /** An installer whose KARs, whatever is in them, bring these connectors. */
    public static ConnectorInstaller bringing(ConnectorHost host, Path karFolder, List<Connector> connectors) {
        return installer(new ImaginedContainer(host, connectors), host, karFolder);
    }

    /** An installer whose KARs bring no connector, and who does not wait long for one. */
    public static ConnectorInstaller waitingInVain(ConnectorHost host, Path karFolder) {
        return installer(new ImaginedContainer(host, List.of()), host, karFolder, 100);
    }

    /** An installer whose container cannot resolve what is in a KAR. */
    public static ConnectorInstaller failing(ConnectorHost host, Path karFolder, String reason) {
        Container container = new ImaginedContainer(host, List.of()) {
            @Override
            public void install(List<String> features) throws ContainerException {
                throw new ContainerException(reason, new IllegalStateException());
            }
        };
        return installer(container, host, karFolder);
    }

    private static ConnectorInstaller installer(Container container, ConnectorHost host, Path karFolder) {
        return installer(container, host, karFolder, 60_000);
    }

    private static ConnectorInstaller installer(
            Container container, ConnectorHost host, Path karFolder, int startLimitMillis) {
        Map<String, Object> settings = Map.of("kar__dir", karFolder.toString(), "start__timeout__ms", startLimitMillis);
        return new ConnectorInstaller(container, host, Configurations.of(InstallConfig.class, settings));
    }

    /** Has one bundle, and a second one while a KAR is installed. */
    private static class ImaginedContainer implements Container {

        private static final Set<Long> OLD = Set.of(1L, HostFixture.BUNDLE.bundleId());
        private static final long NEW = 70;

        private final ConnectorHost host;
        private final List<Connector> connectors;
        private boolean installed;

        ImaginedContainer(ConnectorHost host, List<Connector> connectors) {
            this.host = host;
            this.connectors = connectors;
        }

        @Override
        public Set<Long> bundles() {
            Set<Long> bundles = new HashSet<>(OLD);
            if (installed) {
                bundles.add(NEW);
            }
            return bundles;
        }

        @Override
        public String newcomers(Set<Long> before) {
            return "connector-sample (Active)";
        }

        @Override
        public List<String> missing(List<URI> repositories) {
            return List.of("connector-sample/1.0.0");
        }

        @Override
        public void install(List<String> features) throws ContainerException {
            installed = true;
            connectors.forEach(connector -> HostFixture.add(host, connector, NEW));
        }

        @Override
        public void uninstall(List<String> features, List<URI> repositories) {
            installed = false;
            connectors.forEach(connector -> HostFixture.remove(host, connector));
        }
    }
}
