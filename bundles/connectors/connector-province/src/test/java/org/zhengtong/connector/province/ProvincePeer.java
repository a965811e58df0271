package org.zhengtong.connector.province;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.connector.testkit.Peer;
import org.zhengtong.simulator.province.ProvinceSimulator;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.control.FaultPlan;
import org.zhengtong.simulator.province.control.FaultPlan.Refusals;
import org.zhengtong.simulator.province.http.LocalServer;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.Register.Held;

/** The province's simulator on a loopback port. */
public final class ProvincePeer implements Peer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock BUSINESS_TIME = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZONE);
    private static final String ROOT = "/sandbox/province";

    private final ProvinceSimulator simulator;
    private final LocalServer server;
    private final AtomicInteger callsLeft;

    private ProvincePeer(ProvinceSimulator simulator, LocalServer server, AtomicInteger callsLeft) {
        this.callsLeft = callsLeft;
        this.simulator = simulator;
        this.server = server;
    }

    public static ProvincePeer start(Path folder, CipherForm form) throws IOException {
        ProvinceSimulator simulator = new ProvinceSimulator(folder, form, Clock.system(ZONE), BUSINESS_TIME);
        AtomicInteger callsLeft = new AtomicInteger(Integer.MAX_VALUE);
        LocalServer server = LocalServer.start(
                ROOT,
                request ->
                        callsLeft.getAndDecrement() > 0 ? simulator.handle(request) : Reply.html(503, "<html></html>"));
        return new ProvincePeer(simulator, server, callsLeft);
    }

    public ProvinceSimulator simulator() {
        return simulator;
    }

    /** All it holds, in the order of arrival. */
    public List<Held> records() {
        return simulator.register().list(entry -> true, 0, 10_000);
    }

    @Override
    public URI address() {
        return server.uri();
    }

    @Override
    public List<String> received() {
        return records().stream()
                .map(held -> held.entry().key())
                .filter(key -> key.kind() == Kind.EVALUATION)
                .map(key -> key.projectNo().substring(2))
                .toList();
    }

    @Override
    public void refuse(String key, String words) {
        plan(new FaultPlan(0, false, 0, 0, new Refusals(words, -1, "any", "23" + key)));
    }

    @Override
    public void goDown() {
        plan(new FaultPlan(0, true, 0, 0, Refusals.NONE));
    }

    /** Lets so many calls through and answers none after them, until {@link #behave()}. */
    public void answerCallsBeforeGoingDown(int calls) {
        callsLeft.set(calls);
    }

    @Override
    public void slowDown(Duration delay) {
        plan(new FaultPlan(Math.toIntExact(delay.toMillis()), false, 0, 0, Refusals.NONE));
    }

    @Override
    public void hangUpOnce() {
        plan(new FaultPlan(0, false, 1, 0, Refusals.NONE));
    }

    @Override
    public void talkNonsenseOnce() {
        plan(new FaultPlan(0, false, 0, 1, Refusals.NONE));
    }

    @Override
    public void behave() {
        callsLeft.set(Integer.MAX_VALUE);
        plan(FaultPlan.NONE);
    }

    @Override
    public void close() {
        server.close();
        simulator.close();
    }

    private void plan(FaultPlan plan) {
        simulator.faults().set(plan);
    }
}
