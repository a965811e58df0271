package org.zhengtong.rating.api;

/**
 * A versioned set of tags (GR-023).
 *
 * @param code for instance {@code BASE}, {@code EXTENDED}, {@code NATIONAL}
 * @param origin who set it up: the national scheme, the province standard, the city
 */
public record TagSet(String code, String title, String origin, String version, int tags) {}
