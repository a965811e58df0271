package org.zhengtong.rating.api;

/**
 * Something that can be rated (评价对象, GR-019).
 *
 * @param code at most 60 characters
 * @param departmentCode credit code of the department it belongs to, may be empty
 */
public record RatingObject(
        String code, ObjectType type, String name, String regionCode, String departmentCode, boolean enabled) {}
