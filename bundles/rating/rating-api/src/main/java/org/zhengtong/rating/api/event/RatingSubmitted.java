package org.zhengtong.rating.api.event;

/**
 * Payload of {@link Topics#RATING_SUBMITTED}.
 *
 * @param serviceCase member {@code case} of the JSON object
 */
public record RatingSubmitted(CaseData serviceCase, RatingData rating) {}
