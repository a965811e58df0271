package org.zhengtong.platform.exchange.testing;

import static org.zhengtong.connector.api.Outcome.Exchanged.NOTHING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Settings;

/** A connector that does what a test says, and a far side that remembers what it took, with its doubles. */
public final class ScriptedConnector implements Connector {

    /** The one value of a setting that it objects to. */
    public static final String BAD_ADDRESS = "nowhere";

    private final String name;
    private final int batchSize;
    private final List<Message> taken = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger probes = new AtomicInteger();
    private final Semaphore held = new Semaphore(0);
    private volatile int parallelCalls = 1;
    private volatile Script script = messages -> deliveredAll(messages);
    private volatile Probe probe = Probe.healthy("fine");

    public ScriptedConnector(String name, int batchSize) {
        this.name = name;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Fixtures.FINISHED);
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public int parallelCalls() {
        return parallelCalls;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        calls.incrementAndGet();
        return script.answer(messages);
    }

    @Override
    public Probe probe() {
        probes.incrementAndGet();
        return probe;
    }

    /** It may be called so often at the same time. */
    public ScriptedConnector parallel(int calls) {
        parallelCalls = calls;
        return this;
    }

    @Override
    public List<Objection> check(Settings settings) {
        return settings.text("url").filter(BAD_ADDRESS::equals).isPresent()
                ? List.of(new Objection("url", "no address"))
                : List.of();
    }

    /** From now on it answers like this. */
    public ScriptedConnector answering(Script next) {
        this.script = next;
        return this;
    }

    public void answeringProbes(Probe next) {
        this.probe = next;
    }

    /** What a well-behaved far side does: a repeat is recognised. */
    public List<Outcome> deliveredAll(List<Message> messages) {
        return messages.stream().map(this::delivered).toList();
    }

    public Outcome delivered(Message message) {
        boolean repeated = taken().stream().anyMatch(known -> known.id().equals(message.id()));
        return repeated ? Outcome.alreadyThere("r-" + message.key(), NOTHING) : takenNow(message);
    }

    private Outcome takenNow(Message message) {
        taken.add(message);
        return Outcome.delivered("r-" + message.key(), NOTHING);
    }

    /** For many messages: takes without a look at what it took before. */
    public List<Outcome> takenBlindly(List<Message> messages) {
        return messages.stream().map(this::takenNow).toList();
    }

    public static Outcome down() {
        return Outcome.unavailable("system is down", Duration.ZERO, NOTHING);
    }

    public static Outcome bad(String reason) {
        return Outcome.rejected(reason, NOTHING);
    }

    /** Waits until the test lets it go on, or it is interrupted. */
    public void hold() throws InterruptedException {
        held.acquire();
    }

    public void letGo() {
        held.release();
    }

    /** What the far side took, in order. */
    public List<Message> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    public int takenCount() {
        return taken.size();
    }

    public List<String> takenIds() {
        return taken().stream().map(Message::id).toList();
    }

    public int calls() {
        return calls.get();
    }

    public int probes() {
        return probes.get();
    }

    /** Answers a batch. */
    @FunctionalInterface
    public interface Script {
        List<Outcome> answer(List<Message> messages) throws InterruptedException;
    }
}
