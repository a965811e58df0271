package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.platform.api.exchange.ConnectorFigures.Figures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.LogLine;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class FiguresFlowTest {

    private static final String PROVINCE = "province";
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;

    FiguresFlowTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder);
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
    }

    @Test
    void countsWhatWasDelivered() {
        province.answering(
                messages -> messages.stream().map(this::takenOrRefused).toList());
        exchange.plugIn(province);
        exchange.publish(numbered(30, 6));
        Eventually.becomes(25L, () -> figures().delivered());
        Figures figures = figures();
        assertEquals(5, figures.rejected());
        assertEquals(5, figures.deadLetters());
        assertEquals(0, figures.failedCalls());
        assertTrue(figures.calls() >= 3, figures.toString());
        assertEquals(0.42, figures.messagesPerMinute());
        assertTrue(figures.longestLatencyMs() >= figures.averageLatencyMs(), figures.toString());
        assertEquals(
                List.of(PROVINCE),
                exchange.figures().all(HOUR).stream().map(Figures::connector).toList());
    }

    @Test
    void tellsOfAPauseWhileItLastsAndAfterwards() {
        province.answering(messages ->
                messages.stream().map(message -> ScriptedConnector.down()).toList());
        province.answeringProbes(Probe.unhealthy("no route"));
        exchange.plugIn(province);
        exchange.publish(numbered(3, 3));
        Eventually.becomes(State.UNAVAILABLE, () -> figures().state());
        Eventually.until("the pause to be noted", () -> figures().pausedSince().isPresent());
        assertEquals(1, figures().pauses());
        assertTrue(figures().failedCalls() >= 1);
        province.answering(province::deliveredAll);
        province.answeringProbes(Probe.healthy("fine"));
        Eventually.becomes(3L, () -> figures().delivered());
        assertEquals(Optional.empty(), figures().pausedSince());
        List<LogLine> log = exchange.figures().log(PROVINCE, 10);
        assertEquals(
                List.of("DELIVERED", "DELIVERED", "DELIVERED", "RESUMED", "PAUSED"),
                log.stream().map(LogLine::event).toList());
        assertEquals("system is down", log.get(4).detail());
        assertEquals(2, exchange.figures().log(PROVINCE, 2).size());
    }

    @Test
    void refusesWhatItCannotCount() {
        exchange.plugIn(province);
        assertRefused(CommonRefusal.NOT_FOUND, () -> exchange.figures().of("unknown", HOUR));
        assertRefused(CommonRefusal.OUT_OF_RANGE, () -> exchange.figures().of(PROVINCE, Duration.ZERO));
        assertRefused(CommonRefusal.OUT_OF_RANGE, () -> exchange.figures().all(Duration.ofDays(91)));
        assertRefused(CommonRefusal.OUT_OF_RANGE, () -> exchange.figures().log(PROVINCE, 0));
    }

    private Outcome takenOrRefused(Message message) {
        return message.key().equals("case-0") ? ScriptedConnector.bad("no such item") : province.delivered(message);
    }

    private Figures figures() {
        return exchange.figures().of(PROVINCE, HOUR);
    }

    private static void assertRefused(Enum<?> code, Runnable act) {
        assertEquals(
                code, assertThrows(RefusedException.class, act::run).first().code());
    }
}
