package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.finished;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.trace.TraceSource.Contribution;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.TraceStep.Stage;
import org.zhengtong.platform.api.trace.Traces.Trace;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class TraceFlowTest {

    private static final String PROVINCE = "province";
    private static final Caller OPERATOR =
            new Caller("li", Caller.Kind.ACCOUNT, "", Set.of("*"), List.of(Scope.EVERYWHERE));
    private static final Caller CLERK =
            new Caller("wang", Caller.Kind.ACCOUNT, "", Set.of("message.read"), List.of(new Scope("230602000000", "")));

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final ScriptedConnector province = new ScriptedConnector(PROVINCE, 10);
    private Exchange exchange;

    TraceFlowTest(TestDatabase database) {
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
    void tellsTheWholeWayOfACase() {
        NewMessage message = deliveredAtTheSecondTry();
        Trace trace = tracedBy(OPERATOR, "c-1");
        assertEquals("c-1", trace.key());
        assertEquals(
                List.of(
                        "PUBLISHED exchange case.finished ",
                        "RELAYED exchange case.finished ",
                        "ATTEMPTED province case.finished Rejected",
                        "OPERATED province message.correct DONE",
                        "ATTEMPTED province case.finished Delivered",
                        "DELIVERY province case.finished DELIVERED"),
                trace.steps().stream().map(TraceFlowTest::line).toList());
        assertEquals(trace.steps(), tracedBy(OPERATOR, message.id()).steps());
        TraceStep attempt = trace.steps().get(4);
        assertEquals("r-c-1", attempt.reference());
        assertTrue(attempt.detail().contains("request="), attempt.detail());
        assertFalse(trace.toString().contains("no such"), "the corrected value is not told");
    }

    @Test
    void addsWhatASubsystemKnows() {
        deliveredAtTheSecondTry();
        TraceStep received = new TraceStep(Instant.EPOCH, Stage.RECEIVED, "rating", "case", "", "hall", "");
        Trace trace = Callers.runAs(
                CLERK,
                () -> exchange.traces(subject -> Contribution.own(List.of(received)))
                        .trace("c-1"));
        assertEquals(received, trace.steps().get(0));
        assertEquals(7, trace.steps().size());
    }

    @Test
    void hidesWhatIsOutsideTheScopesOfTheCaller() {
        deliveredAtTheSecondTry();
        assertNotFound(CLERK, "c-1");
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> Callers.runAs(
                        OPERATOR,
                        () -> exchange.traces(subject -> Contribution.HIDDEN).trace("c-1")));
        assertEquals(CommonRefusal.NOT_FOUND, refused.first().code());
    }

    @Test
    void knowsNothingOfAStranger() {
        assertNotFound(OPERATOR, "unknown");
    }

    private NewMessage deliveredAtTheSecondTry() {
        exchange.plugIn(province);
        province.answering(messages -> messages.stream()
                .map(message -> ScriptedConnector.bad("no item"))
                .toList());
        NewMessage message = exchange.publish(List.of(finished("c-1"))).get(0);
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).dead());
        province.answering(province::deliveredAll);
        Callers.runAs(OPERATOR, () -> {
            exchange.deadLetters().correct(message.id(), PROVINCE, new Change("/case/caseNo", "no such"), "typo");
            return message;
        });
        Eventually.becomes(1L, () -> exchange.counts(PROVINCE).delivered());
        return message;
    }

    private Trace tracedBy(Caller caller, String id) {
        return Callers.runAs(
                caller, () -> exchange.traces(subject -> Contribution.NOTHING).trace(id));
    }

    private void assertNotFound(Caller caller, String id) {
        RefusedException refused = assertThrows(RefusedException.class, () -> tracedBy(caller, id));
        assertEquals(CommonRefusal.NOT_FOUND, refused.first().code());
    }

    private static String line(TraceStep step) {
        return step.stage() + " " + step.where() + " " + step.what() + " " + step.result();
    }
}
