package org.zhengtong.platform.exchange.broker;

import java.time.Instant;
import java.util.Optional;

/**
 * What is in a queue.
 *
 * @param messages together with those in a receiver's hands
 * @param oldestSince when the first of those that nobody holds occurred
 */
public record QueueStatus(long messages, Optional<Instant> oldestSince) {

    /** No such queue, or nothing in it. */
    public static final QueueStatus EMPTY = new QueueStatus(0, Optional.empty());
}
