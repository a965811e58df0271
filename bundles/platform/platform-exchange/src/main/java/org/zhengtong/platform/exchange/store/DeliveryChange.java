package org.zhengtong.platform.exchange.store;

import org.zhengtong.platform.api.exchange.Messages.DeliveryState;

/**
 * What an attempt has come to.
 *
 * @param reference the far side's receipt, or empty
 * @param reason the far side's words when it did not take the message, or empty
 */
public record DeliveryChange(String messageId, DeliveryState state, String reference, String reason) {}
