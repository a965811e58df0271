package org.zhengtong.connector.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Settings;
import org.zhengtong.connector.testkit.BrokenPeer;
import org.zhengtong.connector.testkit.Configs;

class MailConnectorTest {

    private static final String FROM = "zhengtong@daqing.example";

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void sendsAMailInChinese() throws Exception {
        greenMail.start();
        try (Started mail = started(greenMail.getSmtp().getPort())) {
            Outcome.Delivered delivered = assertInstanceOf(
                    Outcome.Delivered.class,
                    mail.connector.deliver(List.of(letter(1))).get(0));

            assertTrue(delivered.reference().startsWith("250"), delivered.reference());
            assertTrue(delivered.exchanged().requestDigest().matches("[0-9a-f]{64}"));
            MimeMessage received = greenMail.getReceivedMessages()[0];
            assertEquals("【严重】磁盘 1", received.getSubject());
            assertEquals("剩余 5 MiB", received.getContent().toString().strip());
            assertEquals("wang1@daqing.example", received.getAllRecipients()[0].toString());
            assertEquals(FROM, received.getFrom()[0].toString());
            assertEquals("<" + letter(1).id() + "@zhengtong>", received.getMessageID());
            assertEquals("auto-generated", received.getHeader("Auto-Submitted", null));
        }
    }

    @Test
    void sendsManyInOrderOverOneLine() throws Exception {
        greenMail.start();
        try (Started mail = started(greenMail.getSmtp().getPort())) {
            List<Outcome> outcomes = mail.connector.deliver(List.of(letter(1), letter(2), letter(3)));

            outcomes.forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
            assertEquals(3, greenMail.getReceivedMessages().length);
            assertEquals("【严重】磁盘 3", greenMail.getReceivedMessages()[2].getSubject());
        }
    }

    @Test
    void signsIn() throws Exception {
        greenMail.setUser(FROM, "sender", "secret-word");
        greenMail.start();
        int port = greenMail.getSmtp().getPort();
        try (Started right = started("port", port, "user", "sender", "_password", "secret-word");
                Started wrong = started("port", port, "user", "sender", "_password", "other-word")) {
            assertTrue(
                    right.connector.probe().healthy(), right.connector.probe().detail());
            assertInstanceOf(
                    Outcome.Delivered.class,
                    right.connector.deliver(List.of(letter(1))).get(0));

            Probe refused = wrong.connector.probe();
            assertFalse(refused.healthy());
            assertFalse(refused.detail().contains("other-word"));
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    wrong.connector.deliver(List.of(letter(2))).get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no mailbox wang1@daqing.example here, Rejected",
        "RCPT, 450 try later, Unavailable",
        "DATA, 554 no, Rejected",
        "., 552 too large, Rejected",
        "., 451 try later, Unavailable",
        "MAIL, 550 who are you, Unavailable",
        "MAIL, '', Unavailable",
        "., '', Unavailable",
        "., -, Unavailable"
    })
    void understandsWhatTheServerSays(String command, String answer, String outcome) throws Exception {
        try (ScriptedServer server = new ScriptedServer("220 here").answering(command, answer);
                Started mail = started("port", server.port(), "timeout__ms", 700)) {
            Outcome got = mail.connector.deliver(List.of(letter(1))).get(0);

            assertEquals(outcome, got.getClass().getSimpleName(), got.toString());
            assertFalse(got.toString().contains("wang1@"), got.toString());
        }
    }

    @Test
    void aRefusedMailDoesNotDragTheGoodOnesAlong() throws Exception {
        greenMail.start();
        try (Started mail = started(greenMail.getSmtp().getPort())) {
            Message noAddress = message(2, "{\"to\":\"nowhere\",\"subject\":\"s\",\"text\":\"t\"}");
            Message malformed = message(3, "{\"to\":1}");

            List<Outcome> outcomes = mail.connector.deliver(List.of(letter(1), noAddress, malformed, letter(4)));

            assertInstanceOf(Outcome.Delivered.class, outcomes.get(0));
            assertInstanceOf(Outcome.Rejected.class, outcomes.get(1));
            assertInstanceOf(Outcome.Rejected.class, outcomes.get(2));
            assertInstanceOf(Outcome.Delivered.class, outcomes.get(3));
        }
    }

    @Test
    void afterAFailureOfTheServerTheRestWaits() throws Exception {
        try (ScriptedServer server = new ScriptedServer("220 here").answering(".", "");
                Started mail = started(server.port())) {
            mail.connector
                    .deliver(List.of(letter(1), letter(2)))
                    .forEach(outcome -> assertInstanceOf(Outcome.Unavailable.class, outcome));
            assertEquals(1, server.commands().stream().filter("DATA"::equals).count());
        }
    }

    @Test
    void sendsWhenTheServerIsBack() throws Exception {
        greenMail.start();
        int port = greenMail.getSmtp().getPort();
        greenMail.stop();
        try (Started mail = started(port)) {
            assertFalse(mail.connector.probe().healthy());
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    mail.connector.deliver(List.of(letter(1))).get(0));

            GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.start();
            try {
                assertTrue(mail.connector.probe().healthy());
                assertInstanceOf(
                        Outcome.Delivered.class,
                        mail.connector.deliver(List.of(letter(1))).get(0));
                assertEquals(1, back.getReceivedMessages().length);
            } finally {
                back.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BrokenPeer.Fault.class)
    void whatIsNoMailServerIsUnavailable(BrokenPeer.Fault fault) throws Exception {
        try (BrokenPeer broken = BrokenPeer.start(fault);
                Started mail = started("port", broken.address().getPort(), "timeout__ms", 700)) {
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    mail.connector.deliver(List.of(letter(1))).get(0));
        }
    }

    @Test
    void insistsOnStartTls() throws Exception {
        try (ScriptedServer server = new ScriptedServer("220 here");
                Started mail = started("port", server.port(), "security", "STARTTLS")) {
            assertFalse(mail.connector.probe().healthy());
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    mail.connector.deliver(List.of(letter(1))).get(0));
            assertFalse(server.commands().contains("MAIL"));
        }
    }

    @Test
    void endsSoonWhenInterrupted() throws Exception {
        try (ScriptedServer server = new ScriptedServer("-");
                Started mail = started("port", server.port(), "timeout__ms", 60_000)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Thread.currentThread().interrupt();
                assertThrows(InterruptedException.class, () -> mail.connector.deliver(List.of(letter(1))));
            });
        }
    }

    @Test
    void saysWhatIsWrongWithItsConfiguration() throws Exception {
        List<MailConnector> wrong = List.of(
                configured(),
                configured("host", "127.0.0.1", "from", "nobody"),
                configured("host", "127.0.0.1", "from", FROM, "security", "MAYBE"),
                configured("host", "127.0.0.1", "from", FROM, "port", 0),
                configured("host", "127.0.0.1", "from", FROM, "user", "u"),
                configured("host", "127.0.0.1", "from", FROM, "timeout__ms", 0));
        for (MailConnector connector : wrong) {
            assertFalse(connector.probe().healthy());
            assertFalse(connector.probe().detail().isEmpty());
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    connector.deliver(List.of(letter(1))).get(0));
            connector.close();
        }
    }

    @Test
    void namesTheSettingThatIsWrong() {
        Map<String, Object> good = Map.of("host", "127.0.0.1", "from", FROM);
        assertEquals(List.of(), objections(Map.of()));
        assertEquals(List.of(), objections(good));
        assertEquals(List.of("from"), objections(Map.of("host", "127.0.0.1", "from", "nobody")));
        assertEquals(List.of(".password"), objections(Map.of("host", "127.0.0.1", "from", FROM, "user", "u")));
        assertEquals(List.of("security"), objections(Map.of("host", "127.0.0.1", "from", FROM, "security", "MAYBE")));
    }

    private static List<String> objections(Map<String, Object> settings) {
        try (Started mail = new Started(configured())) {
            return mail.connector.check(new Settings(settings)).stream()
                    .map(Objection::key)
                    .toList();
        }
    }

    private static Started started(int port) {
        return started("port", port);
    }

    private static Started started(Object... pairs) {
        Object[] all = new Object[pairs.length + 6];
        System.arraycopy(new Object[] {"host", "127.0.0.1", "from", FROM, "security", "NONE"}, 0, all, 0, 6);
        System.arraycopy(pairs, 0, all, 6, pairs.length);
        return new Started(configured(all));
    }

    private static MailConnector configured(Object... pairs) {
        return new MailConnector(Configs.of(MailConfig.class, pairs));
    }

    private static Message letter(int number) {
        return message(number, """
                {"to":"wang%d@daqing.example","subject":"【严重】磁盘 %d","text":"剩余 5 MiB"}""".formatted(number, number));
    }

    private static Message message(int number, String payload) {
        return new Message(
                "01a20d16-e34a-7e1a-a61a-00000000%04d".formatted(number),
                "notify.mail",
                "wang",
                1,
                payload,
                Instant.parse("2026-03-30T01:00:00Z"),
                "platform-notify");
    }

    /** A connector that is stopped in the end. */
    private record Started(MailConnector connector) implements AutoCloseable {
        @Override
        public void close() {
            connector.close();
        }
    }
}
