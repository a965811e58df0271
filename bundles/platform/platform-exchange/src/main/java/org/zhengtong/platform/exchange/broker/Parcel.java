package org.zhengtong.platform.exchange.broker;

import org.zhengtong.platform.api.exchange.NewMessage;

/**
 * A message for one queue.
 *
 * @param duplicateId what the broker knows a repeat by
 */
public record Parcel(String queue, String duplicateId, NewMessage message) {}
