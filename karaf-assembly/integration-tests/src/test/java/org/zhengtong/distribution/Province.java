package org.zhengtong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.zhengtong.platform.signing.SigningKey;

/** The simulated province of a running distribution: what it holds, and how it behaves. */
final class Province {

    private static final String CONTROL = "/sandbox/province/control";

    /** What the province puts before the numbers of our cases. */
    private static final String PREFIX = "23";

    private final Site site;

    Province(Site site) {
        this.site = site;
    }

    /** Installs the connector, and tells it where this province is. */
    static Province install(Distribution distribution, Site site, String administrator)
            throws IOException, InterruptedException {
        Province province = new Province(site);
        installConnector(site, administrator);
        Operator operator = new Operator(site, administrator, SigningKey.generate());
        operator.done(operator.configure("province", province.settings(distribution.httpPort())));
        return province;
    }

    static void installConnector(Site site, String administrator) throws IOException, InterruptedException {
        site.upload(
                administrator,
                "/api/platform/v1/connectors?allowUnsigned=true",
                Path.of(System.getProperty("connector.kar")));
    }

    /** How a connector finds it behind a port. */
    Map<String, String> settings(int port) throws IOException, InterruptedException {
        JsonNode credentials = site.get("", CONTROL + "/credentials");
        return Map.of(
                "url", "http://127.0.0.1:" + port + "/sandbox/province",
                "app_mark", credentials.path("appMark").asText(),
                ".app_word", credentials.path("appWord").asText(),
                "public_key", credentials.path("publicKey").asText());
    }

    void goDown() throws IOException, InterruptedException {
        site.put("", CONTROL + "/faults", Map.of("down", true));
    }

    /** Refuses the evaluation of one case, until {@link #recover}. */
    void refuseEvaluation(String caseNo, String reason) throws IOException, InterruptedException {
        Map<String, ?> refusals =
                Map.of("reason", reason, "count", 1, "kind", "evaluation", "projectNo", PREFIX + caseNo);
        site.put("", CONTROL + "/faults", Map.of("refusals", refusals));
    }

    /** Ends every fault. */
    void recover() throws IOException, InterruptedException {
        site.delete("", CONTROL + "/faults");
    }

    JsonNode summary() throws IOException, InterruptedException {
        return site.get("", CONTROL + "/summary");
    }

    /** Empty when it does not answer. */
    JsonNode trySummary() {
        return site.tryGet("", CONTROL + "/summary").orElse(MissingNode.getInstance());
    }

    boolean hasRating(String caseNo) {
        return site.tryGet("", recordsOf(caseNo)).toString().contains("\"evaluation\"");
    }

    /** What it holds of a case, in the order of arrival: {@code service/0}, {@code evaluation/1}, {@code evaluation/2}. */
    List<String> arrivals(String caseNo) throws IOException, InterruptedException {
        JsonNode records = site.get("", recordsOf(caseNo));
        return StreamSupport.stream(records.path("items").spliterator(), false)
                .map(item -> item.path("kind").asText() + "/"
                        + item.path("assessNumber").asInt())
                .toList();
    }

    private static String recordsOf(String caseNo) {
        return CONTROL + "/records?limit=100&projectNo=" + PREFIX + caseNo;
    }
}
