package org.zhengtong.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.Figures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.LogLine;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.TraceStep.Stage;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.api.trace.Traces.Trace;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.rest.RestHost;

class TraceResourcesTest {

    private static final Instant TIME = Instant.parse("2026-03-03T02:30:00Z");

    private final Stubs services = new Stubs();
    private RestHost host;

    @BeforeEach
    void start() {
        host = new RestHost(new FakeAuthentication().with(RestHost.TOKEN, "root", "*"))
                .publish("/platform/v1/traces", new TracesResource(services.of(Traces.class)))
                .publish("/platform/v1/figures/connectors", new FiguresResource(services.of(ConnectorFigures.class)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void followsAThing() {
        TraceStep step = new TraceStep(TIME, Stage.ATTEMPTED, "province", "case.finished", "Delivered", "r1", "");
        services.answering("trace", new Trace("c-1", "c-1", List.of(step)));
        JsonNode trace = host.send(host.request("/platform/v1/traces/c-1")).json();
        assertEquals("ATTEMPTED", trace.at("/steps/0/stage").asText());
        assertEquals("2026-03-03T10:30:00+08:00", trace.at("/steps/0/at").asText());
    }

    @Test
    void countsTheLastHourIfNotToldOtherwise() {
        services.answering("all", List.of(figures()));
        services.answering("of", figures());
        JsonNode all =
                host.send(host.request("/platform/v1/figures/connectors")).json();
        assertEquals(0.5, all.at("/items/0/messagesPerMinute").asDouble());
        JsonNode one = host.send(host.request("/platform/v1/figures/connectors/province?minutes=5"))
                .json();
        assertEquals("RUNNING", one.path("state").asText());
        assertEquals(List.of("all(PT1H)", "of(province, PT5M)"), services.calls());
    }

    @Test
    void listsWhatHappenedLast() {
        services.answering("log", List.of(new LogLine(TIME, "PAUSED", "", "", "", 0, "", "no route")));
        JsonNode log = host.send(host.request("/platform/v1/figures/connectors/province/log?limit=7"))
                .json();
        assertEquals("PAUSED", log.at("/items/0/event").asText());
        assertEquals(List.of("log(province, 7)"), services.calls());
    }

    private static Figures figures() {
        return new Figures(
                "province",
                TIME,
                TIME,
                State.RUNNING,
                1,
                0,
                30,
                0,
                0,
                0.5,
                10,
                20,
                30,
                40,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                0);
    }
}
