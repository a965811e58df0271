package org.zhengtong.platform.api.organisation;

/**
 * A service item (政务服务事项) of a department.
 *
 * @param code implementation code (31) or handling code (33)
 * @param name at most 1,000 characters
 * @param theme subject, for instance 户籍办理; may be empty
 * @param projectType 1 instant case (即办件), 2 promised case (承诺件)
 * @param anticipateDays legal time limit
 * @param promiseDays promised time limit
 * @param limitUnit unit of both: 0 days, 1 working days, 2 months, 3 years
 */
public record ServiceItem(
        String code,
        String name,
        String theme,
        String projectType,
        int anticipateDays,
        int promiseDays,
        String limitUnit,
        boolean enabled) {}
