package org.zhengtong.platform.exchange.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.exchange.testing.Configurations;

/** An Artemis elsewhere that does not let the nodes manage it at first. */
class GuardedBrokerTest {

    private static final String QUEUE = "connector.province";
    private static final String ACCOUNT = "nodes";

    private final EmbeddedActiveMQ elsewhere = new EmbeddedActiveMQ();

    @TempDir
    private Path folder;

    private ArtemisBroker broker;

    @BeforeEach
    void start() throws Exception {
        String url = "tcp://127.0.0.1:" + freePort();
        SecurityConfiguration accounts = new SecurityConfiguration();
        accounts.addUser(ACCOUNT, ACCOUNT);
        accounts.addRole(ACCOUNT, ACCOUNT);
        elsewhere.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts));
        elsewhere.setConfiguration(new ConfigurationImpl()
                .setJMXManagementEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .putSecurityRoles("#", roles(false))
                .addAcceptorConfiguration("tcp", url));
        elsewhere.start();
        broker = new ArtemisBroker(Configurations.of(
                BrokerConfig.class, Map.of("mode", "external", "url", url, "user", ACCOUNT, "password", ACCOUNT)));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Set<Role> roles(boolean manage) {
        return Set.of(new Role(ACCOUNT, true, true, true, true, true, true, manage, true, true, true));
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
        elsewhere.stop();
    }

    @Test
    void isToldAgainUntilItTakesHowToTreatOurQueues() {
        broker.createQueue(QUEUE);
        assertNotEquals(-1, deliveryAttempts());
        elsewhere.getActiveMQServer().getSecurityRepository().addMatch("#", roles(true));
        broker.createQueue(QUEUE);
        assertEquals(-1, deliveryAttempts());
    }

    private int deliveryAttempts() {
        return elsewhere
                .getActiveMQServer()
                .getAddressSettingsRepository()
                .getMatch(QUEUE)
                .getMaxDeliveryAttempts();
    }
}
