package org.zhengtong.connector.province;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.testkit.Configs;
import org.zhengtong.connector.testkit.ConnectorContractTest;
import org.zhengtong.connector.testkit.Peer;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Credentials;

/** The contract of connectors, kept with one variant of the interface. */
abstract class ProvinceContractTest extends ConnectorContractTest {

    private final String variant;

    @TempDir
    private Path folder;

    private Credentials credentials;

    ProvinceContractTest(String variant) {
        this.variant = variant;
    }

    @Override
    protected final Peer startPeer() throws IOException {
        ProvincePeer peer = ProvincePeer.start(folder, CipherForm.STANDARD);
        credentials = peer.simulator().credentials();
        return peer;
    }

    @Override
    protected final Connector connect(URI address, Duration timeLimit) {
        return new ProvinceConnector(Configs.of(
                ProvinceConfig.class,
                "url",
                address.toString(),
                "variant",
                variant,
                "app__mark",
                credentials.appMark(),
                "_app__word",
                credentials.appWord(),
                "public__key",
                credentials.gateway().publicKey(),
                "connect__timeout__ms",
                (int) timeLimit.toMillis(),
                "timeout__ms",
                (int) timeLimit.toMillis()));
    }

    @Override
    protected final void stop(Connector stopped) {
        ((ProvinceConnector) stopped).close();
    }

    @Override
    protected final List<Connector> misconfigured() {
        String url = peer().address().toString();
        return List.of(
                configured(),
                configured("url", "ftp://localhost/"),
                configured("url", "not an address"),
                configured("url", url, "variant", "telegram"),
                configured("url", url),
                configured(
                        "url", url, "app__mark", "DAQING", "_app__word", credentials.appWord(), "public__key", "04ab"),
                configured("url", url, "variant", "form", "channel__mapping", "PC"),
                configured("url", url, "variant", "form", "national__labels", "all"),
                configured("url", url, "variant", "form", "timeout__ms", 0));
    }

    @Override
    protected final Message good(int number) {
        return Fixture.rated(Fixture.aCase("C%04d".formatted(number)), Fixture.aRating());
    }

    @Override
    protected final Message malformed() {
        return Fixture.message("rating.submitted", "C9999", "{\"case\":{\"caseNo\":\"C9999\"}}");
    }

    @Override
    protected final Set<String> personalNumbers() {
        return Set.of(Fixture.APPLICANT, Fixture.MOBILE);
    }

    @Override
    protected final Set<String> secrets() {
        return Set.of(credentials.appWord());
    }

    private static Connector configured(Object... pairs) {
        return new ProvinceConnector(Configs.of(ProvinceConfig.class, pairs));
    }
}
