package org.zhengtong.platform.exchange.broker;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.testing.Configurations;

/** A stock Artemis elsewhere. */
class ExternalBrokerTest {

    private static final String QUEUE = "connector.province";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private final EmbeddedActiveMQ elsewhere = new EmbeddedActiveMQ();

    @TempDir
    private Path folder;

    private ArtemisBroker broker;

    @BeforeEach
    void start() throws Exception {
        String url = "tcp://127.0.0.1:" + freePort();
        elsewhere.setConfiguration(new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("tcp", url));
        elsewhere.start();
        broker = new ArtemisBroker(Configurations.of(BrokerConfig.class, Map.of("mode", "external", "url", url)));
        broker.createQueue(QUEUE);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws Exception {
        broker.stop();
        elsewhere.stop();
    }

    @Test
    void isToldNeverToGiveAMessageUp() {
        AddressSettings settings =
                elsewhere.getActiveMQServer().getAddressSettingsRepository().getMatch(QUEUE);
        assertEquals(-1, settings.getMaxDeliveryAttempts());
        assertEquals(AddressFullMessagePolicy.PAGE, settings.getAddressFullMessagePolicy());
    }

    @Test
    void givesASecondReceiverItsShareOfTheKeys() {
        try (Receiver first = broker.receiver(QUEUE)) {
            send(numbered(40, 20));
            assertEquals(40, first.receive(40, SOON, SOON).size());
            first.commit();
            try (Receiver second = broker.receiver(QUEUE)) {
                send(numbered(80, 20));
                Set<String> keysOfFirst = keys(first.receive(80, SOON, AT_ONCE));
                Set<String> keysOfSecond = keys(second.receive(80, SOON, AT_ONCE));
                assertEquals(20, keysOfFirst.size() + keysOfSecond.size());
                assertFalse(keysOfSecond.isEmpty());
                assertTrue(Collections.disjoint(keysOfFirst, keysOfSecond));
            }
        }
    }

    @Test
    void givesWhatAReceiverHadInHandToTheOtherInOrder() {
        List<NewMessage> messages = numbered(40, 1);
        try (Receiver survivor = broker.receiver(QUEUE)) {
            try (Receiver doomed = broker.receiver(QUEUE)) {
                send(messages);
                Receiver holder = doomed.receive(1, AT_ONCE, AT_ONCE).isEmpty() ? survivor : doomed;
                holder.close();
                Receiver other = holder == doomed ? survivor : doomed;
                assertEquals(messages, other.receive(40, SOON, SOON));
                other.commit();
            }
        }
    }

    private void send(List<NewMessage> messages) {
        try (Sender sender = broker.sender()) {
            sender.send(messages.stream()
                    .map(message -> new Parcel(QUEUE, message.id(), message))
                    .toList());
        }
    }

    private static Set<String> keys(List<NewMessage> messages) {
        return messages.stream().map(NewMessage::key).collect(toSet());
    }
}
