package org.zhengtong.connector.sample;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.testkit.Configs;
import org.zhengtong.connector.testkit.ConnectorContractTest;
import org.zhengtong.connector.testkit.Peer;

/** The contract of connectors. Tests of what only this connector does belong beside it. */
class SampleContractTest extends ConnectorContractTest {

    private static final String ID_NUMBER = "230602199001010016";
    private static final String MOBILE = "13812345678";

    @Override
    protected Peer startPeer() throws IOException {
        return new SampleSimulator();
    }

    @Override
    protected Connector connect(URI address, Duration timeLimit) {
        return configured(
                "url",
                address.toString(),
                "_api__key",
                SampleSimulator.API_KEY,
                "connect__timeout__ms",
                (int) timeLimit.toMillis(),
                "timeout__ms",
                (int) timeLimit.toMillis());
    }

    @Override
    protected void stop(Connector stopped) {
        ((SampleConnector) stopped).close();
    }

    @Override
    protected List<Connector> misconfigured() {
        String url = peer().address().toString();
        return List.of(
                configured(),
                configured("url", "ftp://localhost/", "_api__key", SampleSimulator.API_KEY),
                configured("url", "not an address", "_api__key", SampleSimulator.API_KEY),
                configured("url", url),
                configured("url", url, "_api__key", "wrong"),
                configured("url", url, "_api__key", SampleSimulator.API_KEY, "timeout__ms", 0));
    }

    @Override
    protected Message good(int number) {
        String key = "C%04d".formatted(number);
        return message(number, key, """
                {"case":{"caseNo":"%s","applicant":{"name":"张伟","idNumber":"%s","mobile":"%s"}}}""".formatted(key, ID_NUMBER, MOBILE));
    }

    @Override
    protected Message malformed() {
        return message(9999, "C9999", "{}");
    }

    @Override
    protected Set<String> personalNumbers() {
        return Set.of(ID_NUMBER, MOBILE);
    }

    @Override
    protected Set<String> secrets() {
        return Set.of(SampleSimulator.API_KEY);
    }

    private static Message message(int number, String key, String payload) {
        return new Message(
                "01a20d16-e34a-7e1a-a61a-00000000%04d".formatted(number),
                "case.finished",
                key,
                1,
                payload,
                Instant.parse("2026-03-30T01:00:00Z"),
                "rating");
    }

    private static Connector configured(Object... pairs) {
        return new SampleConnector(Configs.of(SampleConfig.class, pairs));
    }
}
