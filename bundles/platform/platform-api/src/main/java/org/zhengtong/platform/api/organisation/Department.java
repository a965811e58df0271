package org.zhengtong.platform.api.organisation;

/**
 * A department (部门).
 *
 * @param code unified social credit code
 * @param regionCode region it works for
 * @param parentCode credit code of the superior department, empty if none
 * @param path codes from the top department down to this one, each followed by {@code /}; what a subtree begins with
 */
public record Department(
        String code,
        String name,
        String shortName,
        String regionCode,
        String parentCode,
        String path,
        boolean enabled) {}
