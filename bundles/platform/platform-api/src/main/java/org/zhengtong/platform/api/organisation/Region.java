package org.zhengtong.platform.api.organisation;

/**
 * A region (行政区划).
 *
 * @param code 12 digits
 * @param level 1 province, 2 city, 3 county or district, 4 township or street, 5 community or village
 * @param parentCode empty for the province
 */
public record Region(String code, String name, int level, String parentCode) {}
