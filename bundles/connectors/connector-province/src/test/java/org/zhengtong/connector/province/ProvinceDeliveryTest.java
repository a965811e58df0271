package org.zhengtong.connector.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.testkit.Configs;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Credentials;

class ProvinceDeliveryTest {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private ProvincePeer peer;
    private ProvinceConnector connector;

    @BeforeEach
    void start() throws IOException {
        peer = ProvincePeer.start(folder, CipherForm.STANDARD);
        connector = connect(CLOCK);
    }

    @AfterEach
    void end() {
        connector.close();
        peer.close();
    }

    @Test
    void aFinishedCaseBecomesAService() throws InterruptedException {
        assertDelivered(deliver(finished("C1")));
        assertEquals(List.of("service 23C1 1 0"), held());
    }

    @Test
    void aRatingBringsItsServiceAlong() throws InterruptedException {
        assertDelivered(deliver(rated("C1")));
        assertEquals(List.of("service 23C1 1 0", "evaluation 23C1 1 1"), held());
    }

    @Test
    void servicesComeBeforeEvaluationsAndFirstRatingsBeforeFollowUps() throws InterruptedException {
        ObjectNode window = Fixture.aRating().put("channel", "WINDOW_EVALUATOR");
        connector
                .deliver(List.of(
                        finished("C1"),
                        Fixture.rated(Fixture.aCase("C1"), window),
                        Fixture.rated(Fixture.aCase("C1"), Fixture.aFollowUp()),
                        rated("C2")))
                .forEach(ProvinceDeliveryTest::assertDelivered);
        assertEquals(5, held().size());
        assertTrue(held().indexOf("evaluation 23C1 1 1") < held().indexOf("evaluation 23C1 1 2"));
        assertEquals(List.of("service 23C1 1 0", "service 23C2 1 0"), held().subList(0, 2));
    }

    @Test
    void theSameCaseTwiceInABatchIsARepeat() throws InterruptedException {
        List<Outcome> outcomes = connector.deliver(List.of(finished("C1"), finished("C1")));
        assertDelivered(outcomes.get(0));
        assertInstanceOf(Outcome.AlreadyThere.class, outcomes.get(1));
    }

    @Test
    void aWholeBatchIsOneCallOfEachKind() throws InterruptedException {
        List<Message> batch =
                IntStream.range(0, 100).mapToObj(i -> rated("C" + i)).toList();
        connector.deliver(batch).forEach(ProvinceDeliveryTest::assertDelivered);
        assertEquals(2, calls());
    }

    @Test
    void aServiceThatIsKnownToBeThereIsNotSentAgain() throws InterruptedException {
        deliver(finished("C1"));
        deliver(rated("C1"));
        assertEquals(2, calls());
    }

    @Test
    void sendsAServiceAgainThatTheProvinceHasLost() throws InterruptedException {
        deliver(finished("C1"));
        peer.simulator().register().clear();
        assertDelivered(deliver(rated("C1")));
        assertEquals(List.of("service 23C1 1 0", "evaluation 23C1 1 1"), held());
    }

    @Test
    void aRefusedServiceRefusesItsRatingWithTheProvincesWords() throws InterruptedException {
        ObjectNode wrong = Fixture.aCase("C1").put("departmentCode", "11230600001738015F");
        List<Outcome> outcomes = connector.deliver(List.of(Fixture.rated(wrong, Fixture.aRating()), rated("C2")));
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, outcomes.get(0));
        assertEquals("办件服务数据被拒绝：编码11230600001738015F不符合编码规则", rejected.reason());
        assertDelivered(outcomes.get(1));
    }

    @Test
    void aBadRatingWithoutAReasonIsRejectedInTheProvincesWords() throws InterruptedException {
        ObjectNode bad = Fixture.aRating().put("level", 1);
        bad.putArray("tags");
        Outcome.Rejected rejected =
                assertInstanceOf(Outcome.Rejected.class, deliver(Fixture.rated(Fixture.aCase("C1"), bad)));
        assertEquals("差评必须勾选详情或填写文字评价", rejected.reason());
    }

    @Test
    void aDefaultRatingAndItsFollowUpAreTaken() throws InterruptedException {
        ObjectNode aCase = Fixture.aCase("C1");
        ObjectNode followUp = Fixture.aFollowUp().put("ratedAt", "2026-03-14T10:00:00+08:00");
        connector
                .deliver(List.of(Fixture.rated(aCase, Fixture.aDefaultRating()), Fixture.rated(aCase, followUp)))
                .forEach(ProvinceDeliveryTest::assertDelivered);
    }

    @Test
    void anAnonymousRatingIsTaken() throws InterruptedException {
        ObjectNode anonymous = Fixture.aRating().put("anonymous", true);
        anonymous.remove("rater");
        assertDelivered(deliver(Fixture.rated(Fixture.aCase("C1"), anonymous)));
    }

    @Test
    void whatWasTakenBeforeTheLineBrokeIsNotDoubled() throws InterruptedException {
        deliver(finished("C1"));
        peer.hangUpOnce();
        assertInstanceOf(Outcome.Unavailable.class, deliver(rated("C1")));
        assertInstanceOf(Outcome.AlreadyThere.class, deliver(rated("C1")));
        assertEquals(1, peer.received().size());
    }

    @Test
    void aServiceThatArrivedIsDeliveredEvenIfItsRatingIsNot() throws InterruptedException {
        peer.answerCallsBeforeGoingDown(1);
        List<Outcome> outcomes = connector.deliver(List.of(finished("C1"), rated("C1")));
        assertDelivered(outcomes.get(0));
        assertInstanceOf(Outcome.Unavailable.class, outcomes.get(1));
    }

    @Test
    void aClockThatIsWrongMakesTheSystemUnavailable() throws InterruptedException {
        ProvinceConnector fast = connect(Clock.offset(CLOCK, Duration.ofMinutes(6)));
        Outcome.Unavailable unavailable = assertInstanceOf(
                Outcome.Unavailable.class, fast.deliver(List.of(rated("C1"))).get(0));
        assertEquals("请求时间超出允许范围", unavailable.reason());
        assertFalse(fast.probe().healthy());
        fast.close();
    }

    @ParameterizedTest
    @CsvSource({
        "_app__word,wrong,签名校验失败",
        "app__mark,HARBIN,应用标识不存在",
        "tenancy__id,370000000000,租户标识不正确",
        "cipher__order,C1C2C3,签名校验失败",
        "cipher__encoding,base64,签名校验失败"
    })
    void aConfigurationThatTheProvinceRefusesMakesItUnavailable(String key, String value, String words)
            throws InterruptedException {
        ProvinceConnector wrong = connect(CLOCK, key, value);
        Outcome.Unavailable unavailable = assertInstanceOf(
                Outcome.Unavailable.class, wrong.deliver(List.of(rated("C1"))).get(0));
        assertEquals(words, unavailable.reason());
        assertEquals(words, wrong.probe().detail());
        wrong.close();
    }

    @ParameterizedTest
    @CsvSource({"C1C3C2,BASE64", "C1C2C3,HEX", "C1C2C3,BASE64"})
    void speaksEveryFormOfCiphers(String order, String encoding) throws IOException, InterruptedException {
        CipherForm form = new CipherForm(CipherForm.Order.valueOf(order), CipherForm.Encoding.valueOf(encoding));
        try (ProvincePeer other = ProvincePeer.start(folder.resolve("other"), form)) {
            ProvinceConnector speaking = connect(other, CLOCK, "cipher__order", order, "cipher__encoding", encoding);
            assertDelivered(speaking.deliver(List.of(rated("C1"))).get(0));
            speaking.close();
        }
    }

    @Test
    void saysHowManyLabelsTheProvinceKnows() throws InterruptedException {
        assertTrue(connector.probe().detail().matches("连接正常，评价指标 [0-9]+ 项"));
    }

    @Test
    void operationsMayLieElsewhere() throws InterruptedException {
        ProvinceConnector elsewhere = connect(CLOCK, "paths", "online=/evaluate/offline");
        assertDelivered(elsewhere.deliver(List.of(rated("C1"))).get(0));
        elsewhere.close();
    }

    @Test
    void refusalsOfTheSystemMayBeWordedOtherwise() throws InterruptedException {
        peer.refuse("C1", "平台升级中");
        assertInstanceOf(Outcome.Rejected.class, deliver(rated("C1")));
        ProvinceConnector told = connect(CLOCK, "system__refusals", "升级, 维护");
        assertInstanceOf(
                Outcome.Unavailable.class, told.deliver(List.of(rated("C1"))).get(0));
        told.close();
    }

    @Test
    void rejectsATopicThatIsNotItsOwn() throws InterruptedException {
        Outcome outcome = deliver(Fixture.message("case.accepted", "C1", "{\"case\":{}}"));
        assertEquals(
                "不支持的主题“case.accepted”",
                assertInstanceOf(Outcome.Rejected.class, outcome).reason());
    }

    @Test
    void rejectsWhatIsNoJson() throws InterruptedException {
        Outcome outcome = deliver(Fixture.message("case.finished", "C1", "{"));
        assertEquals(
                "消息内容不是有效的 JSON",
                assertInstanceOf(Outcome.Rejected.class, outcome).reason());
    }

    private ProvinceConnector connect(Clock clock, Object... pairs) {
        return connect(peer, clock, pairs);
    }

    private static ProvinceConnector connect(ProvincePeer to, Clock clock, Object... pairs) {
        Credentials credentials = to.simulator().credentials();
        Object[] basics = {
            "url", to.address().toString(),
            "app__mark", credentials.appMark(),
            "_app__word", credentials.appWord(),
            "public__key", credentials.gateway().publicKey()
        };
        Object[] all = Stream.of(basics, pairs).flatMap(Arrays::stream).toArray();
        return new ProvinceConnector(Configs.of(ProvinceConfig.class, all), clock);
    }

    private Outcome deliver(Message message) throws InterruptedException {
        return connector.deliver(List.of(message)).get(0);
    }

    private int calls() {
        return Math.toIntExact(peer.simulator().calls().total());
    }

    private List<String> held() {
        return peer.records().stream()
                .map(held -> held.entry().key())
                .map(key -> key.kind().text() + " " + key.projectNo() + " " + key.serviceNumber() + " "
                        + key.assessNumber())
                .toList();
    }

    private static Message finished(String caseNo) {
        return Fixture.finished(Fixture.aCase(caseNo));
    }

    private static Message rated(String caseNo) {
        return Fixture.rated(Fixture.aCase(caseNo), Fixture.aRating());
    }

    private static void assertDelivered(Outcome outcome) {
        assertInstanceOf(Outcome.Delivered.class, outcome);
    }
}
