package org.zhengtong.cli.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.zhengtong.cli.runtime.Pause;

/** Repeats idempotent requests, a few times at growing intervals with jitter, while the server refuses connections or answers 503. */
public final class Retries {

    private static final int BUSY = 503;

    private final int attempts;
    private final Duration first;
    private final Pause pause;

    /**
     * @param attempts how often a request is sent at most
     * @param first about how long to wait before the second attempt; each further wait is twice as long
     */
    public Retries(int attempts, Duration first, Pause pause) {
        this.attempts = attempts;
        this.first = first;
        this.pause = pause;
    }

    /** Sends once only. */
    public static Retries none() {
        return new Retries(1, Duration.ZERO, Pause.REAL);
    }

    /** One attempt. */
    @FunctionalInterface
    interface Attempt {
        Answer send() throws IOException, InterruptedException;
    }

    Answer run(Call call, Attempt attempt) throws IOException, InterruptedException {
        for (int number = 1; number < attempts && call.isIdempotent(); number++) {
            try {
                Answer answer = attempt.send();
                if (answer.status() != BUSY) {
                    return answer;
                }
            } catch (ConnectException e) {
                // tried again below, the last time without this catch
            }
            pause.of(interval(number));
        }
        return attempt.send();
    }

    private Duration interval(int number) {
        double jitter = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
        return Duration.ofMillis((long) (first.toMillis() * (1L << (number - 1)) * jitter));
    }
}
