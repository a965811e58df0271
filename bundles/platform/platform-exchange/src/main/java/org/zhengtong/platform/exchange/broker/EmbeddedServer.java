package org.zhengtong.platform.exchange.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker of this process. It listens to this process only. */
final class EmbeddedServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final BrokerConfig config;
    private final Path folder;
    private EmbeddedActiveMQ server;
    private boolean stopped;

    EmbeddedServer(BrokerConfig config) {
        this.config = config;
        this.folder = folder(config);
        this.server = new EmbeddedActiveMQ();
    }

    private static Path folder(BrokerConfig config) {
        return config.journal__dir().isEmpty()
                ? Path.of(System.getProperty("karaf.data", "data"), "artemis")
                : Path.of(config.journal__dir());
    }

    /** Starts the broker if it does not run; Artemis stops itself when its disk fails. */
    synchronized void ensureStarted() {
        if (stopped || isRunning()) {
            return;
        }
        try {
            server = ArtemisClassLoader.within(this::started);
            LOG.info("broker started, its journal is in {}", folder);
        } catch (Exception e) { // Artemis declares no less; whatever it is, there is no broker
            throw new BrokerException("the embedded broker could not be started in " + folder, e);
        }
    }

    private boolean isRunning() {
        return server.getActiveMQServer() != null && server.getActiveMQServer().isStarted();
    }

    private EmbeddedActiveMQ started() throws Exception {
        EmbeddedActiveMQ started = new EmbeddedActiveMQ();
        started.setConfiguration(configuration());
        return started.start();
    }

    private Configuration configuration() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setName("zhengtong")
                .setPersistenceEnabled(true)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.getType(config.journal__type()))
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setPersistIDCache(true)
                .setMaxDiskUsage(config.max__disk__usage__percent())
                .addAcceptorConfiguration("vm", config.url());
        return configuration.addAddressSetting("#", QueueSettings.of(config));
    }

    synchronized void stop() {
        stopped = true;
        try {
            ArtemisClassLoader.within(server::stop);
        } catch (Exception e) { // Artemis declares no less; it is gone or as good as gone
            LOG.warn("the embedded broker did not stop cleanly", e);
        }
    }
}
