package org.zhengtong.platform.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jws.WebMethod;
import javax.jws.WebService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.RecordedCalls;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.HttpHost;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.access.RefusedAttempts;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.CallEvidence;

class SoapEndpointTest {

    private static final int BODY_LIMIT = 256 * 1024;
    private static final String GOOD = "<thing><name>政</name><text>t</text><tags>a</tags><tags>b</tags></thing>";
    private static final Pattern CODE =
            Pattern.compile("<code>(.*?)</code><field>(.*?)</field>|<code>(.*?)</code><field/>");

    private static final RecordedAudit AUDIT = new RecordedAudit();
    private static final RecordedCalls CALLS = new RecordedCalls();
    private static final CxfRoot ROOT = CxfRoot.forSoap();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SoapPublisher publisher;
    private static HttpHost host;

    @BeforeAll
    static void start() {
        FakeAuthentication authentication = new FakeAuthentication().with("secret", "client-1", "thing.edit");
        Doorkeeper doorkeeper = new Doorkeeper(authentication, new RefusedAttempts(AUDIT));
        publisher = new SoapPublisher(ROOT, new WebLimits(BODY_LIMIT, 0), doorkeeper, new CallEvidence(CALLS, true));
        publisher.publish("/ThingsService", new ThingsSoap());
        host = new HttpHost("/soap/*", ROOT.servlet());
    }

    @AfterAll
    static void stop() {
        host.close();
        ROOT.close();
    }

    @Test
    void callsAsTheClient() {
        String answer = call(token("client-1", "secret"), "add", GOOD);
        assertTrue(answer.contains("client-1@127.0.0.1 政 [a, b]"), answer);
    }

    @Test
    void showsItsWsdlToEverybody() {
        String wsdl = send(HttpRequest.newBuilder(URI.create(host.url("/soap/ThingsService?wsdl"))));
        assertTrue(wsdl.contains("wsdl:definitions") && wsdl.contains("ThingsPort"), wsdl);
        assertTrue(wsdl.contains("<soap:address location=\"" + host.url("/soap/ThingsService") + "\"/>"), wsdl);
    }

    @Test
    void answersNothingWhereThereIsNoEndpoint() {
        assertEquals("", send(HttpRequest.newBuilder(URI.create(host.url("/soap/None")))));
        assertEquals("", send(HttpRequest.newBuilder(URI.create(host.url("/soap")))));
    }

    @Test
    void refusesWrongSecrets() {
        assertEquals("sign_in_failed ", code(call(token("client-1", "wrong"), "add", GOOD)));
        assertEquals("sign_in_failed ", code(call(token("client-2", "secret"), "add", GOOD)));
    }

    @Test
    void refusesMessagesWithoutAToken() {
        assertEquals("not_signed_in ", code(call("", "add", GOOD)));
    }

    @Test
    void takesATimestampBesideTheToken() {
        Instant now = Instant.now();
        String stamped = token("client-1", "secret", timestamp(now, now.plusSeconds(300)));
        assertTrue(call(stamped, "add", GOOD).contains("client-1@"), stamped);
    }

    @Test
    void refusesATimestampThatIsOver() {
        Instant now = Instant.now();
        String old = token("client-1", "secret", timestamp(now.minusSeconds(600), now.minusSeconds(300)));
        assertEquals("message_expired ", code(call(old, "add", GOOD)));
    }

    @Test
    void refusesATimestampWithoutAToken() {
        Instant now = Instant.now();
        String nameless = token("", "", timestamp(now, now.plusSeconds(300)))
                .replaceAll("<wsse:UsernameToken>.*</wsse:UsernameToken>", "");
        assertEquals("not_signed_in ", code(call(nameless, "add", GOOD)));
    }

    @Test
    void refusesDigestsOfPasswords() {
        String digest = token("client-1", "secret").replace("#PasswordText", "#PasswordDigest");
        assertEquals("not_signed_in ", code(call(digest, "add", GOOD)));
    }

    @Test
    void refusesWhatTheClientMayNotDo() {
        assertEquals("not_permitted ", code(call(token("client-1", "secret"), "remove", "<id>1</id>")));
        assertEquals(
                "thing.delete", AUDIT.events().get(AUDIT.events().size() - 1).action());
    }

    @Test
    void tellsEveryReason() {
        String answer = call(token("client-1", "secret"), "add", "<thing><name></name></thing>");
        assertTrue(answer.contains("<code>required</code><field>name</field>"), answer);
        assertTrue(answer.contains("<code>required</code><field>text</field><detail>必填</detail>"), answer);
        assertTrue(answer.contains("Client</faultcode>"), answer);
    }

    @Test
    void refusesMessagesThatDoNotFollowTheWsdl() {
        String token = token("client-1", "secret");
        assertEquals("malformed_body ", code(call(token, "add", "<thing><nam>x</nam></thing>")));
        assertEquals("malformed_body ", code(call(token, "unknown", "")));
        assertEquals("malformed_body ", code(post("<broken")));
        assertEquals("malformed_body ", code(post("")));
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + envelope(token("client-1", "secret"), "add", "<thing><name>&e;</name><text>t</text></thing>");
        String answer = post(bomb);
        assertEquals("malformed_body ", code(answer));
        assertFalse(answer.contains("root:"), answer);
    }

    @Test
    void refusesNestingBeyondReason() {
        String nested = "<a>".repeat(200) + "</a>".repeat(200);
        assertEquals("malformed_body ", code(call(token("client-1", "secret"), "add", nested)));
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        assertEquals("body_too_large ", code(call(token("client-1", "secret"), "add", GOOD + " ".repeat(BODY_LIMIT))));
    }

    @Test
    void keepsInternalErrorsToItself() {
        String answer = call(token("client-1", "secret"), "fail", "");
        assertEquals("internal_error ", code(answer));
        assertFalse(answer.contains("secret detail") || answer.contains("Exception"), answer);
        assertTrue(answer.contains("Server</faultcode>"), answer);
    }

    @Test
    void putsOnRecordWhatWasReceivedAndAnswered() {
        String envelope = envelope(token("client-1", "secret"), "add", "<thing><name>记</name><text>t</text></thing>");
        String answer = post(envelope);

        RecordedCalls.Entry entry = recorded(envelope);
        assertEquals("client-1", entry.callerId());
        assertEquals("SOAP ThingsSoap.add", entry.call().operation());
        assertEquals(sm3(answer), entry.answer().responseDigest());
        assertEquals(200, entry.answer().status());
        assertEquals("", entry.answer().code());
    }

    @Test
    void putsRefusalsOnRecordWithTheirCode() {
        String envelope = envelope(token("client-1", "secret"), "add", "<thing><name></name><text>记</text></thing>");
        String answer = post(envelope);

        RecordedCalls.Entry refused = recorded(envelope);
        assertEquals(sm3(answer), refused.answer().responseDigest());
        assertEquals("required", refused.answer().code());
        assertEquals(500, refused.answer().status());
    }

    @Test
    void putsOnRecordWhatIsNoOperation() {
        String envelope = envelope(token("client-1", "secret"), "unheardOf", "");
        post(envelope);

        assertEquals("malformed_body", recorded(envelope).answer().code());
    }

    /** It is noted when the answer has gone, which the client may see first: so may calls of the test before. */
    private static RecordedCalls.Entry recorded(String envelope) {
        Instant deadline = Instant.now().plusSeconds(10);
        Optional<RecordedCalls.Entry> found = Optional.empty();
        while (found.isEmpty()) {
            assertTrue(Instant.now().isBefore(deadline), "nothing recorded");
            found = CALLS.entries().stream()
                    .filter(entry -> entry.call().requestDigest().equals(sm3(envelope)))
                    .findFirst();
        }
        return found.orElseThrow();
    }

    private static String sm3(String text) {
        return Sm3.hex(text.getBytes(UTF_8));
    }

    @Test
    void publishesNothingThatDoesNotSayWhoMayCallIt() {
        SoapEndpoint open = new OpenSoap();
        assertThrows(IllegalArgumentException.class, () -> publisher.publish("/Open", open));
    }

    private static String token(String client, String secret) {
        return token(client, secret, "");
    }

    private static String token(String client, String secret, String before) {
        String namespace = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
        String type = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";
        return "<wsse:Security xmlns:wsse='" + namespace + "' s:mustUnderstand='1'>" + before
                + "<wsse:UsernameToken><wsse:Username>" + client + "</wsse:Username><wsse:Password Type='" + type + "'>"
                + secret
                + "</wsse:Password></wsse:UsernameToken></wsse:Security>";
    }

    private static String timestamp(Instant created, Instant expires) {
        String namespace = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
        return "<u:Timestamp xmlns:u='" + namespace + "'><u:Created>" + created.truncatedTo(ChronoUnit.MILLIS)
                + "</u:Created><u:Expires>" + expires.truncatedTo(ChronoUnit.MILLIS) + "</u:Expires></u:Timestamp>";
    }

    private static String envelope(String header, String operation, String body) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>" + header
                + "</s:Header><s:Body><t:" + operation + " xmlns:t='http://zhengtong.org/test/v1'>" + body + "</t:"
                + operation + "></s:Body></s:Envelope>";
    }

    private static String call(String header, String operation, String body) {
        return post(envelope(header, operation, body));
    }

    private static String post(String xml) {
        return send(HttpRequest.newBuilder(URI.create(host.url("/soap/ThingsService")))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofString(xml)));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String code(String answer) {
        Matcher matcher = CODE.matcher(answer);
        if (!matcher.find()) {
            return answer;
        }
        return matcher.group(1) == null ? matcher.group(3) + " " : matcher.group(1) + " " + matcher.group(2);
    }

    /** Somebody forgot an annotation. */
    @WebService
    public static class OpenSoap implements SoapEndpoint {
        @WebMethod
        public String forgotten() {
            return "";
        }
    }
}
