package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.clients.rest.ApiException;
import org.zhengtong.clients.rest.model.CaseReceipt;
import org.zhengtong.clients.rest.model.CaseReceipts;
import org.zhengtong.clients.rest.model.CaseReports;
import org.zhengtong.clients.rest.model.PageTag;
import org.zhengtong.clients.rest.model.Problem;
import org.zhengtong.clients.rest.model.Rating;
import org.zhengtong.clients.soap.CaseDetail;
import org.zhengtong.clients.soap.CaseResult;
import org.zhengtong.clients.soap.RatingSoap;
import org.zhengtong.clients.soap.Result;
import org.zhengtong.clients.soap.Validity;
import org.zhengtong.distribution.SoapClient.Reason;

/** The running distribution, called by clients that others' tools made from its descriptions. */
class GeneratedClientsIT {

    private static final String CLIENT = "traffic-bureau";

    private static RunningDistribution running;
    private static String base;
    private static String secret;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Distribution distribution = Distribution.unpack("clients");
        running = distribution.start();
        base = "http://127.0.0.1:" + distribution.httpPort();
        String administrator = running.rest().signIn("admin", distribution.initialPassword());
        Map<String, ?> client = Map.of(
                "id",
                CLIENT,
                "name",
                "交通运输局业务系统",
                "role",
                "department-system",
                "scope",
                Map.of("regionCode", Samples.REGION, "departmentCode", Samples.DEPARTMENT));
        secret = running.rest()
                .post(administrator, "/clients", client, 201)
                .path("secret")
                .asText();
        Await.until(() -> published("/soap/RatingService?wsdl").contains("RatingPort"), () -> "no WSDL");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        running.close();
    }

    // what they were made from

    @Test
    void publishesTheOpenApiDocumentThatTheClientWasMadeFrom() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertEquals(json.readTree(described("openapi.json")), json.readTree(published("/api/openapi.json")));
    }

    @Test
    void publishesTheWsdlThatTheClientWasMadeFrom() throws IOException {
        assertEquals(
                Wsdl.comparable(described("RatingService.wsdl")),
                Wsdl.comparable(published("/soap/RatingService?wsdl")));
    }

    // REST

    @Test
    void takesACaseAndItsRatingOverRest() throws ApiException {
        RestClient system = restClient();
        CaseReceipt receipt = system.cases.registerCase(null, Samples.finishedCase("rest-1"));
        assertEquals(CaseReceipt.ResultEnum.CREATED, receipt.getResult());
        assertEquals(true, receipt.getComplete());

        Rating rating = system.cases.submitRating("rest-1", null, Samples.rating(1, "108"));

        assertEquals(Rating.ValidityEnum.VALID, rating.getValidity());
        assertEquals("108", rating.getTags().get(0).getCode());
        assertEquals(rating, system.ratings.getRating(rating.getId()));
        assertEquals(List.of(rating), system.cases.getCase("rest-1").getRatings());
        assertEquals(
                List.of(rating),
                system.ratings
                        .listRatings(1, null, null, null, "rest-1", null, null, null, null, 10, null)
                        .getItems());
    }

    @Test
    void takesABatchRowByRowOverRest() throws ApiException {
        CaseReports batch = new CaseReports()
                .cases(List.of(
                        Samples.finishedCase("rest-2"),
                        Samples.finishedCase("rest-3").stage("")));

        CaseReceipts receipts = restClient().cases.registerCases(null, batch);

        assertEquals(1, receipts.getCreated());
        assertEquals(1, receipts.getRefused());
        assertEquals("required", receipts.getResults().get(1).getErrors().get(0).getCode());
        assertEquals("stage", receipts.getResults().get(1).getErrors().get(0).getField());
    }

    @Test
    void tellsOverRestWhyARatingIsRefused() throws ApiException {
        RestClient system = restClient();
        system.cases.registerCase(null, Samples.finishedCase("rest-4"));

        Problem problem = system.problemOf(() -> system.cases.submitRating("rest-4", null, Samples.rating(2)));

        assertEquals(422, problem.getStatus());
        assertEquals("tag_required", problem.getCode());
        assertEquals("tags", problem.getField());
        assertFalse(problem.getDetail().isBlank());
    }

    @Test
    void repeatsItsAnswerToARepeatedCallOverRest() throws ApiException {
        RestClient system = restClient();
        system.cases.registerCase(null, Samples.finishedCase("rest-5"));
        Rating first = system.cases.submitRating("rest-5", "key-5", Samples.rating(5));
        assertEquals(first, system.cases.submitRating("rest-5", "key-5", Samples.rating(5)));
    }

    @Test
    void listsTagsOverRest() throws ApiException {
        PageTag tags = restClient().tags.listTags(1, null, true);
        assertTrue(tags.getItems().stream().anyMatch(tag -> "108".equals(tag.getCode())), tags::toString);
        assertTrue(tags.getItems().stream().allMatch(tag -> tag.getLevel() == 1), tags::toString);
    }

    // SOAP

    @ParameterizedTest
    @ValueSource(strings = {SoapClient.TOKEN, SoapClient.TOKEN_AND_TIME})
    void takesACaseAndItsRatingOverSoap(String header) throws IOException {
        RatingSoap system = SoapClient.signedIn(base, CLIENT, secret, header);
        String caseNo = "soap-" + header.length();
        CaseResult receipt = system.registerCase(Samples.finishedCaseForSoap(caseNo));
        assertEquals(Result.CREATED, receipt.getResult());

        var rating = system.submitRating(caseNo, Samples.ratingForSoap(1, "108"));

        assertEquals(Validity.VALID, rating.getValidity());
        assertEquals("108", rating.getTag().get(0).getCode());
        assertEquals(rating.getId(), system.getRating(rating.getId()).getId());
        CaseDetail detail = system.getCase(caseNo);
        assertEquals(1, detail.getRating().size());
        assertEquals("230602********0016", detail.getCase().getApplicant().getIdNumber());
    }

    @Test
    void takesABatchRowByRowOverSoap() throws IOException {
        var bad = Samples.finishedCaseForSoap("soap-3");
        bad.setStage("");

        List<CaseResult> results = soapClient().registerCases(List.of(Samples.finishedCaseForSoap("soap-2"), bad));

        assertEquals(Result.CREATED, results.get(0).getResult());
        assertEquals(Result.REFUSED, results.get(1).getResult());
        assertEquals("stage", results.get(1).getError().get(0).getField());
    }

    @Test
    void tellsOverSoapWhyARatingIsRefused() throws IOException {
        RatingSoap system = soapClient();
        system.registerCase(Samples.finishedCaseForSoap("soap-4"));

        Reason reason = SoapClient.reasonOf(() -> system.submitRating("soap-4", Samples.ratingForSoap(2)));

        assertEquals("tag_required", reason.code());
        assertEquals("tags", reason.field());
        assertFalse(reason.detail().isBlank());
    }

    @Test
    void listsTagsOverSoap() throws IOException {
        assertTrue(soapClient().listTags(5).stream().anyMatch(tag -> "510".equals(tag.getCode())));
    }

    @Test
    void refusesAWrongSecretOverSoap() throws IOException {
        RatingSoap stranger = SoapClient.signedIn(base, CLIENT, "wrong", SoapClient.TOKEN);
        assertEquals(
                "sign_in_failed",
                SoapClient.reasonOf(() -> stranger.listTags(5)).code());
    }

    private static RestClient restClient() throws ApiException {
        return new RestClient(base, CLIENT, secret);
    }

    private static RatingSoap soapClient() throws IOException {
        return SoapClient.signedIn(base, CLIENT, secret, SoapClient.TOKEN);
    }

    private static String described(String file) throws IOException {
        return Files.readString(Path.of(System.getProperty("descriptions"), file));
    }

    /** Empty when it cannot be had. */
    private static String published(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException down) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
