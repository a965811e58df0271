package org.zhengtong.rating.api.event;

/**
 * Payload of {@link Topics#CASE_FINISHED}.
 *
 * @param serviceCase member {@code case} of the JSON object
 */
public record CaseFinished(CaseData serviceCase) {}
