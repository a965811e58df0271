package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import org.zhengtong.platform.exchange.resilience.Backoff;

/**
 * How much a connector may be asked for.
 *
 * @param calls at the same time, if the connector allows as many
 * @param callsPerSecond on this node; 0 for no limit
 * @param callTimeout how long one call may take
 * @param payloadBytes largest message; a larger one is a dead letter
 * @param batchSize messages in a call, if the connector takes as many; 0 for as many as it takes
 * @param failures in a row after which its system counts as down
 */
record DeliveryLimits(
        int calls,
        double callsPerSecond,
        Duration callTimeout,
        int payloadBytes,
        int batchSize,
        int failures,
        Probing probing) {

    private static final int KILOBYTE = 1024;

    static DeliveryLimits of(DeliveryConfig config) {
        return new DeliveryLimits(
                config.parallel__calls(),
                config.calls__per__second(),
                Duration.ofMillis(config.call__timeout__ms()),
                config.payload__limit__kb() * KILOBYTE,
                config.batch__size(),
                config.unavailable__threshold(),
                new Probing(
                        Duration.ofMillis(config.probe__first__ms()),
                        config.probe__factor(),
                        Duration.ofMillis(config.probe__max__ms())));
    }

    /** With what the configuration of one connector says in place of it. */
    DeliveryLimits with(ConnectorLimitsConfig own) {
        return new DeliveryLimits(
                given(own.parallel__calls(), calls),
                own.calls__per__second() < 0 ? callsPerSecond : own.calls__per__second(),
                given(own.call__timeout__ms(), callTimeout),
                own.payload__limit__kb() < 0 ? payloadBytes : own.payload__limit__kb() * KILOBYTE,
                own.batch__size() < 0 ? batchSize : own.batch__size(),
                given(own.unavailable__threshold(), failures),
                new Probing(
                        given(own.probe__first__ms(), probing.first()),
                        probing.factor(),
                        given(own.probe__max__ms(), probing.max())));
    }

    private static int given(int own, int otherwise) {
        return own < 0 ? otherwise : own;
    }

    private static Duration given(int ownMillis, Duration otherwise) {
        return ownMillis < 0 ? otherwise : Duration.ofMillis(ownMillis);
    }

    /** Within what the connector itself allows. */
    DeliveryLimits within(ConnectorInfo connector) {
        return new DeliveryLimits(
                Math.max(1, Math.min(calls, connector.parallelCalls())),
                callsPerSecond,
                callTimeout,
                payloadBytes,
                batchSize <= 0 ? connector.batchSize() : Math.min(batchSize, connector.batchSize()),
                failures,
                probing);
    }

    /** The pauses before a system that is down is asked again. */
    record Probing(Duration first, double factor, Duration max) {
        Backoff backoff() {
            return new Backoff(first, factor, max);
        }
    }
}
