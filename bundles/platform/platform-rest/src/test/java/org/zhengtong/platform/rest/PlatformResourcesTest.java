package org.zhengtong.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorPlan;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Messages.MessageDetail;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.status.SystemStatus;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.Calendars;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.openapi.OpenApiDocument;
import org.zhengtong.platform.web.openapi.OpenApiResource;
import org.zhengtong.platform.web.rest.RestHost;

class PlatformResourcesTest {

    private static final Instant TIME = Instant.parse("2026-03-02T01:30:00Z");

    private static final ConnectorPlan PLAN =
            new ConnectorPlan("province", "", "1", "d", "", List.of(), List.of(), List.of(), List.of(), List.of());

    private final Stubs services = new Stubs();
    private RestHost host;

    @BeforeEach
    void start() {
        host = new RestHost(new FakeAuthentication().with(RestHost.TOKEN, "root", "*"))
                .publish("/platform/v1/sessions", new SessionsResource(services.of(Authentication.class)))
                .publish("/platform/v1/tokens", new TokensResource(services.of(Authentication.class)))
                .publish("/platform/v1/regions", new RegionsResource(services.of(Regions.class)))
                .publish("/platform/v1/departments", new DepartmentsResource(services.of(Departments.class)))
                .publish("/platform/v1/items", new ItemsResource(services.of(ServiceItems.class)))
                .publish("/platform/v1/calendar", new CalendarResource(services.of(Calendars.class)))
                .publish("/platform/v1/clients", new ClientsResource(services.of(ApiClients.class)))
                .publish("/platform/v1/accounts", new AccountsResource(services.of(Accounts.class)))
                .publish("/platform/v1/roles", new RolesResource(services.of(Accounts.class)))
                .publish("/platform/v1/audit", new AuditResource(services.of(AuditLog.class)))
                .publish("/platform/v1/messages", new MessagesResource(services.of(Messages.class)))
                .publish(
                        "/platform/v1/connectors",
                        new ConnectorsResource(
                                services.of(Connectors.class),
                                services.of(Reconciliations.class),
                                services.of(ConnectorLifecycle.class),
                                services.of(KarUploads.class)))
                .publish("/platform/v1/jobs", new JobsResource(services.of(Jobs.class)))
                .publish("/platform/v1/status", new StatusResource(services.of(SystemStatus.class)));
        host.publish("/", new OpenApiResource(new OpenApiDocument(host.live)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void signsInAndOut() {
        services.answering("signIn", new Authentication.Token("value", TIME, "li"));
        var signIn = host.stranger("/platform/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"account\":\"li\",\"password\":\"p\"}"));
        JsonNode token = host.send(signIn).json();
        assertEquals("value", token.path("token").asText());
        assertEquals("2026-03-02T09:30:00+08:00", token.path("expiresAt").asText());
        assertEquals("li", token.path("caller").asText());
        assertEquals(
                204, host.send(host.request("/platform/v1/sessions").DELETE()).status());
        assertTrue(
                services.calls().contains("signOut(" + RestHost.TOKEN + ")"),
                services.calls().toString());
    }

    @Test
    void refusesWrongPasswords() {
        services.answering("clientToken", new RefusedException(CommonRefusal.SIGN_IN_FAILED, ""));
        var request = host.stranger("/platform/v1/tokens").header("Content-Type", "application/json");
        assertEquals(
                "401 sign_in_failed",
                host.send(request.POST(BodyPublishers.ofString("{\"clientId\":\"a\"}")))
                        .problem());
    }

    @Test
    void tellsWhoIsCalling() {
        JsonNode caller =
                host.send(host.request("/platform/v1/sessions/current")).json();
        assertEquals("root", caller.path("id").asText());
        assertEquals("CLIENT", caller.path("kind").asText());
        assertEquals("*", caller.at("/permissions/0").asText());
        assertEquals(
                "{\"regionCode\":\"000000000000\",\"departmentCode\":\"\"}",
                caller.at("/scopes/0").toString());
    }

    @Test
    void showsRegionsWithTheirPath() {
        Region city = new Region("230600000000", "大庆市", 2, "230000000000");
        services.answering("find", Optional.of(city))
                .answering("path", List.of(city))
                .answering("subtree", List.of(city));
        JsonNode region =
                host.send(host.request("/platform/v1/regions/230600000000")).json();
        assertEquals("大庆市", region.at("/path/0/name").asText());
        JsonNode list = host.send(host.request("/platform/v1/regions?root=230600000000&maxLevel=3"))
                .json();
        assertEquals("230600000000", list.at("/items/0/code").asText());
        assertTrue(
                services.calls().contains("subtree(230600000000, 3)"),
                services.calls().toString());
    }

    @Test
    void answersForWhatIsNotThere() {
        services.answering("find", Optional.empty())
                .answering("get", Optional.empty())
                .answering("show", Optional.empty());
        for (String path : List.of("regions/1", "departments/1", "items/1", "messages/1")) {
            assertEquals(
                    "404 not_found",
                    host.send(host.request("/platform/v1/" + path)).problem(),
                    path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "regions?root=x, 400 invalid_parameter root",
        "departments?limit=0, 422 out_of_range limit",
        "items?limit=2000, 422 out_of_range limit",
        "audit?class=NONE, 400 invalid_parameter class",
        "audit?from=yesterday, 400 invalid_parameter from",
        "messages?state=LOST, 400 invalid_parameter state",
        "calendar/next, 400 invalid_parameter year",
        "nothing, 404 not_found",
    })
    void refusesBadParameters(String path, String problem) {
        assertEquals(problem, host.send(host.request("/platform/v1/" + path)).problem());
    }

    @Test
    void savesDepartments() {
        services.answering("save", new Department("c", "名", "", "230600000000", "", "c/", true));
        String body = "{\"name\":\"名\",\"regionCode\":\"230600000000\"}";
        assertEquals(
                "c/", host.send(put("departments/c", body)).json().path("path").asText());
        assertTrue(services.calls().get(0).contains("name=名, shortName=, regionCode=230600000000"));
    }

    @Test
    void replacesAYearOfTheCalendar() {
        services.answering("exceptionsOf", List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦")));
        String body = "{\"days\":[{\"date\":\"2027-01-01\",\"working\":false,\"name\":\"元旦\"}]}";
        JsonNode year = host.send(put("calendar/2027", body)).json();
        assertEquals("2027-01-01", year.at("/days/0/date").asText());
        services.answering("coveredYears", Set.of(2027, 2026));
        assertEquals(
                2026,
                host.send(host.request("/platform/v1/calendar"))
                        .json()
                        .at("/items/0")
                        .asInt());
        assertEquals("422 required", host.send(put("calendar/2027", "{}")).problem());
    }

    @Test
    void showsANewSecretOnceAndAgainToTheSameRequest() {
        services.answering("register", new ApiClients.Secret("hall", "s3cret"));
        String body = "{\"id\":\"hall\",\"name\":\"大厅\",\"role\":\"rating-entrance\","
                + "\"scope\":{\"regionCode\":\"230600000000\",\"departmentCode\":\"\"}}";
        var request = host.post("/platform/v1/clients", body).header("Idempotency-Key", "1");
        assertEquals("s3cret", host.send(request).json().path("secret").asText());
        assertEquals("s3cret", host.send(request).json().path("secret").asText());
        assertEquals(1, services.calls().size());
    }

    @Test
    void changesPasswordsWithoutASession() {
        var request = host.stranger("/platform/v1/accounts/li/password").header("Content-Type", "application/json");
        String body = "{\"oldPassword\":\"a\",\"newPassword\":\"b\"}";
        assertEquals(204, host.send(request.POST(BodyPublishers.ofString(body))).status());
    }

    @Test
    void findsAuditEntriesByEveryCondition() {
        AuditEvent event = AuditEvent.done("case.submit", "case", "1", Map.of("k", "v"));
        services.answering(
                "find",
                new Page<>(List.of(new AuditRecord("i", TIME, "li", "ACCOUNT", "127.0.0.1", event, 7, "h")), "next"));
        JsonNode page = host.send(host.request("/platform/v1/audit?caller=li&action=case.submit&objectType=case"
                        + "&objectId=1&class=OPERATION&result=DONE&from=2026-03-02T00:00:00%2B08:00&limit=10"))
                .json();
        assertEquals("case.submit", page.at("/items/0/action").asText());
        assertEquals("next", page.path("nextCursor").asText());
        String call = services.calls().get(0);
        assertTrue(
                call.contains("callerId=li, action=case.submit, objectType=case, objectId=1, logClass=OPERATION,"
                        + " result=DONE, from=2026-03-01T16:00:00Z, to=null"),
                call);
    }

    @Test
    void showsAMessageWithItsPayload() {
        MessageSummary summary = new MessageSummary("m", "t", "k", TIME, Optional.empty(), List.of());
        services.answering("show", Optional.of(new MessageDetail(summary, 1, "rating", "{\"case\":{\"a\":1}}")));
        services.answering("corrections", List.of());
        JsonNode message =
                host.send(host.request("/platform/v1/messages/m?personal=true")).json();
        assertTrue(
                services.calls().contains("show(m, , true)"), services.calls().toString());
        assertEquals(1, message.at("/payload/case/a").asInt());
        assertTrue(message.path("relayedAt").isMissingNode());
    }

    @Test
    void installsAConnectorFromItsFile() {
        ConnectorStatus running = new ConnectorStatus(
                "province", Connectors.State.RUNNING, List.of("t"), "1", 0, Optional.empty(), 0, 0, 0, "");
        ConnectorChange change = change(ConnectorChange.State.DONE);
        services.answering("take", new KarUpload("u", "province.kar", 1000, "d", 1000))
                .answering("install", new Undertaking(PLAN, Optional.of(change)))
                .answering("await", change)
                .answering("find", Optional.empty())
                .answering("list", List.of(running))
                .answering("get", running);
        var upload = host.request("/platform/v1/connectors")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[1000]));
        RestHost.Answer answer = host.send(upload);
        assertEquals(201, answer.status());
        assertEquals("RUNNING", answer.json().path("state").asText());
    }

    @Test
    void saysWhyAConnectorDidNotComeUp() {
        ConnectorChange change = change(ConnectorChange.State.UNDONE);
        services.answering("take", new KarUpload("u", "province.kar", 1000, "d", 1000))
                .answering("install", new Undertaking(PLAN, Optional.of(change)))
                .answering("await", change);
        var upload = host.request("/platform/v1/connectors?allowUnsigned=true")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[1000]));
        assertEquals("422 kar_not_started kar", host.send(upload).problem());
        assertTrue(
                services.calls().toString().contains("allowUnsigned=true"),
                services.calls().toString());
    }

    private static ConnectorChange change(ConnectorChange.State state) {
        return new ConnectorChange(
                "c", "province", Kind.INSTALL, "", "1", state, "asleep", "root", TIME, Optional.of(TIME), List.of());
    }

    @Test
    void operatesConnectorsWithOrWithoutABody() {
        services.answering("uninstall", change(ConnectorChange.State.UNDER_WAY));
        assertEquals(
                204,
                host.send(host.post("/platform/v1/connectors/p/pause", "{}")).status());
        assertEquals(
                204,
                host.send(host.request("/platform/v1/connectors/p/resume").POST(BodyPublishers.noBody()))
                        .status());
        assertEquals(
                200,
                host.send(host.request("/platform/v1/connectors/p?discardQueue=true")
                                .DELETE())
                        .status());
        assertEquals(List.of("pause(p)", "resume(p)", "uninstall(p, true)"), services.calls());
    }

    @Test
    void runsJobs() {
        services.answering(
                "run",
                new Jobs.JobRun("1", "j", true, "root", TIME, Optional.of(TIME), Jobs.State.DONE, 3, 2, 1, "d", ""));
        JsonNode run = host.send(host.post("/platform/v1/jobs/j/runs", "{\"dryRun\":true}"))
                .json();
        assertEquals(2, run.path("done").asInt());
        assertEquals("run(j, true)", services.calls().get(0));
    }

    @Test
    void tellsEverybodyWhetherItIsReady() {
        services.answering("summary", new SystemStatus.Summary(SystemStatus.State.READY, "1.0.0", false, TIME));
        JsonNode status = host.send(host.stranger("/platform/v1/status")).json();
        assertEquals("READY", status.path("state").asText());
        assertEquals(
                "401 not_signed_in",
                host.send(host.stranger("/platform/v1/status/details")).problem());
    }

    @Test
    void describesEveryOperationWithANameOfItsOwn() {
        JsonNode document = host.send(host.stranger("/openapi.json")).json();
        List<String> names = document.findValuesAsText("operationId");
        assertEquals(Set.copyOf(names).size(), names.size(), names.toString());
        assertTrue(names.containsAll(List.of("signInSessions", "listDepartments", "installConnector", "getStatus")));
        assertTrue(document.at("/paths/~1platform~1v1~1audit/get/parameters")
                .toString()
                .contains("objectType"));
        assertTrue(document.at("/paths/~1platform~1v1~1audit/get/requestBody").isMissingNode());
        assertTrue(
                document.at("/components/schemas/Scope/properties/everywhere").isMissingNode());
    }

    private java.net.http.HttpRequest.Builder put(String path, String body) {
        return host.request("/platform/v1/" + path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }
}
