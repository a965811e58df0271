package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of messages while the province is away, the operator says stop, or a record is refused. */
class ConnectorLifeIT {

    private static final String RATED = "rating.submitted";
    private static final String BAD_RECORD = "评价内容含有违规词";
    private static final List<String> WHOLE_STORY = List.of("service/0", "evaluation/1", "evaluation/2");

    private static Distribution distribution;
    private static RunningDistribution running;
    private static Site site;
    private static String operator;
    private static Province province;
    private static ProvinceConnector connector;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        distribution = Distribution.unpack("connector-life");
        distribution.addBootFeature("zt-sandbox");
        distribution.append("etc/org.zhengtong.platform.delivery.cfg", "\nprobe_first_ms = 100\nprobe_max_ms = 500\n");
        running = distribution.start();
        site = running.site();
        operator = site.signIn("admin", distribution.initialPassword());
        province = Province.install(distribution, site, operator);
        connector = new ProvinceConnector(site, operator);
        connector.awaitState("RUNNING");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        running.close();
    }

    @Test
    void waitsForAProvinceThatIsDownAndThenBringsEverythingOnceAndInOrder() throws IOException, InterruptedException {
        List<String> cases =
                IntStream.range(100, 105).mapToObj(SampleCases::caseNo).toList();
        province.goDown();
        SampleCases.report(site, operator, cases);
        connector.awaitState("UNAVAILABLE");
        for (String caseNo : cases) {
            rate(caseNo);
            SampleCases.followUp(site, operator, caseNo);
        }
        connector.awaitWaiting(cases.size() * WHOLE_STORY.size());
        for (String caseNo : cases) {
            assertEquals(List.of(), province.arrivals(caseNo));
        }

        province.recover();

        connector.awaitState("RUNNING");
        connector.awaitIdle();
        for (String caseNo : cases) {
            assertEquals(WHOLE_STORY, province.arrivals(caseNo), caseNo);
        }
    }

    @Test
    void holdsMessagesForAsLongAsTheOperatorSays() throws IOException, InterruptedException {
        String caseNo = SampleCases.caseNo(200);
        connector.pause();
        connector.awaitState("PAUSED");
        SampleCases.report(site, operator, List.of(caseNo));
        rate(caseNo);
        connector.awaitWaiting(2);
        assertEquals(List.of(), province.arrivals(caseNo));

        connector.resume();

        connector.awaitIdle();
        assertEquals(List.of("service/0", "evaluation/1"), province.arrivals(caseNo));
    }

    @Test
    void laysARefusedMessageAsideUntilTheOperatorSendsItAgain() throws IOException, InterruptedException {
        String refused = SampleCases.caseNo(300);
        String other = SampleCases.caseNo(301);
        refuse(refused, other);

        var letter = connector.delivery(RATED, refused);
        assertEquals("DEAD", letter.path("state").asText());
        assertTrue(letter.path("reason").asText().contains(BAD_RECORD), letter::toString);
        assertEquals(List.of("service/0"), province.arrivals(refused));
        assertEquals(List.of("service/0", "evaluation/1"), province.arrivals(other));

        province.recover();
        connector.retry(RATED, refused);

        awaitDelivery(refused, "DELIVERED");
        assertEquals(List.of("service/0", "evaluation/1"), province.arrivals(refused));
    }

    @Test
    void givesARefusedMessageUpWhenTheOperatorSaysWhy() throws IOException, InterruptedException {
        String refused = SampleCases.caseNo(400);
        refuse(refused, SampleCases.caseNo(401));
        province.recover();

        connector.discard(RATED, refused, "已电话更正");

        awaitDelivery(refused, "DISCARDED");
        assertEquals(List.of("service/0"), province.arrivals(refused));
    }

    @Test
    void tellsTheSameInTheShell() throws IOException, InterruptedException {
        String caseNo = SampleCases.caseNo(500);
        SampleCases.report(site, operator, List.of(caseNo));
        rate(caseNo);
        connector.awaitIdle();
        try (Shell shell = new Shell(distribution.sshPort(), "admin", distribution.initialPassword())) {
            assertSays(shell.run("zt:connector-list"), "name", "state", "waiting", "dead", "province", "RUNNING");
            assertSays(shell.run("zt:rating-list --case " + caseNo), "caseNo", "level", "channel", caseNo, "APP");
            assertSays(shell.run("zt:case-show --json " + caseNo), "\"caseNo\":\"" + caseNo + "\"", "FINISHED");

            Shell.Answer unknown = shell.run("zt:case-show no-such-case");
            assertNotEquals(0, unknown.exit(), unknown::text);
            assertTrue(unknown.text().contains("case_unknown"), unknown::text);
        }
    }

    private static void assertSays(Shell.Answer answer, String... words) {
        assertEquals(0, answer.exit(), answer::text);
        for (String word : words) {
            assertTrue(answer.text().contains(word), () -> word + " in " + answer.text());
        }
    }

    /** Two cases are rated; the province refuses the rating of the first. */
    private static void refuse(String refused, String other) throws IOException, InterruptedException {
        province.refuseEvaluation(refused, BAD_RECORD);
        SampleCases.report(site, operator, List.of(refused, other));
        rate(refused);
        rate(other);
        connector.awaitIdle();
    }

    private static void awaitDelivery(String caseNo, String state) throws InterruptedException {
        String messages = "/api/platform/v1/messages?connector=province&state=" + state + "&key=" + caseNo;
        Await.until(
                () -> site.tryGet(operator, messages + "&topic=" + RATED)
                        .filter(found -> found.path("items").size() == 1)
                        .isPresent(),
                () -> caseNo + " was never " + state);
    }

    private static void rate(String caseNo) throws IOException, InterruptedException {
        SampleCases.rate(site, operator, caseNo);
    }
}
