package org.zhengtong.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.ServerConsumer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.server.files.FileStoreMonitor;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;

/** An Artemis outside the containers, which knows nothing of what the product needs. */
final class ExternalBroker implements AutoCloseable {

    private static final double USABLE = 1.0;
    private static final double NOTHING_IS_USABLE = 0.0;

    private final Path folder;
    private final int port = Ports.free();
    private EmbeddedActiveMQ server;

    private ExternalBroker(Path folder) {
        this.folder = folder;
    }

    static ExternalBroker start(String name) throws Exception { // Artemis declares no less
        ExternalBroker broker = new ExternalBroker(WorkFolder.empty(name));
        broker.start();
        return broker;
    }

    /** With what it had before. */
    void start() throws Exception { // Artemis declares no less
        Configuration configuration = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("tcp", url());
        server = new EmbeddedActiveMQ();
        server.setConfiguration(configuration);
        server.start();
    }

    void use(Distribution distribution) throws IOException {
        String file = "etc/org.zhengtong.platform.broker.cfg";
        distribution.replace(file, "mode = embedded", "mode = external");
        distribution.replace(file, "url = vm://0", "url = " + url());
    }

    private String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** How many messages each present consumer of a queue has taken off it. */
    List<Long> takenByConsumers(String queue) {
        Queue found = server.getActiveMQServer().locateQueue(queue);
        return found.getConsumers().stream()
                .map(ServerConsumer.class::cast)
                .map(ServerConsumer::getMessagesAcknowledged)
                .toList();
    }

    /** From now on it takes no more messages. */
    void fillDisk() {
        limitDisk(NOTHING_IS_USABLE);
    }

    void freeDisk() {
        limitDisk(USABLE);
    }

    private void limitDisk(double usable) {
        FileStoreMonitor monitor = ((ActiveMQServerImpl) server.getActiveMQServer()).getMonitor();
        monitor.setMaxUsage(usable);
        monitor.tick();
    }

    @Override
    public void close() throws Exception { // Artemis declares no less
        server.stop();
    }
}
