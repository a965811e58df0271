package org.zhengtong.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.Answer;
import org.zhengtong.cli.rest.Problem;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;

/** The citizens of the demo: send what is planned, several at a time, and count what is refused. */
final class Citizens {

    private static final int AT_ONCE = 4;

    private final DemoCity city;
    private final RefusalMemory memory;
    private final Map<String, Long> refusals = new ConcurrentSkipListMap<>();
    private final Map<String, String> surprises = new ConcurrentSkipListMap<>();

    Citizens(DemoCity city, RefusalMemory memory) {
        this.city = city;
        this.memory = memory;
    }

    /** Sends one wave, in no particular order. */
    void send(List<PlannedRating> wave, String labelKey) throws InterruptedException {
        RestClient rest = city.citizens();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (ProgressLine progress =
                new ProgressLine(city.session().terminal(), Messages.text(labelKey), wave.size())) {
            List<Future<?>> sent = new ArrayList<>();
            for (PlannedRating rating : wave) {
                sent.add(threads.submit(() -> send(rest, rating, progress)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            threads.shutdownNow();
            memory.save();
        }
    }

    /** How many were refused, by code. */
    Map<String, Long> refusals() {
        return Map.copyOf(refusals);
    }

    /** Keys of those that met with another answer than planned, and that answer. */
    Map<String, String> surprises() {
        return Map.copyOf(surprises);
    }

    private void send(RestClient rest, PlannedRating rating, ProgressLine progress) {
        Optional<String> code = memory.find(rating.key()).or(() -> refusal(rest, rating));
        code.ifPresent(found -> refusals.merge(found, 1L, Long::sum));
        if (!code.orElse("").equals(rating.refusedAs())) {
            surprises.put(rating.key(), code.orElse("-"));
        }
        progress.advance(1);
    }

    private Optional<String> refusal(RestClient rest, PlannedRating rating) {
        Answer answer = rest.exchange(rating.call());
        if (answer.status() >= 500) {
            answer.orThrow();
        }
        Optional<String> code = answer.problem().map(Problem::code);
        code.ifPresent(found -> memory.add(rating.key(), found));
        return code;
    }

    private static CliException failure(ExecutionException failure) {
        return failure.getCause() instanceof CliException known
                ? known
                : CliException.of(ExitCode.REFUSED, "error.internal", failure.getCause())
                        .causedBy(failure);
    }
}
