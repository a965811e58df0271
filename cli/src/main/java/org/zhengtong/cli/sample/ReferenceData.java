package org.zhengtong.cli.sample;

import java.util.List;

/** What the sample is made of: the city's own regions, departments and items, each sorted by code. */
record ReferenceData(List<Region> regions, List<Department> departments, List<Item> items) {

    ReferenceData {
        regions = List.copyOf(regions);
        departments = List.copyOf(departments);
        items = List.copyOf(items);
    }

    record Region(String code, String name, int level) {}

    record Department(String code, String name, String regionCode) {}

    record Item(String code, String name, String projectType, int promiseDays) {}

    /** Items that the department exercises. */
    List<Item> itemsOf(Department department) {
        return items.stream()
                .filter(item -> item.code().startsWith(department.code()))
                .toList();
    }

    /** Regions in which the department serves people: its own and those below. */
    List<Region> regionsOf(Department department) {
        String prefix = department.regionCode().replaceAll("(00)+$", "");
        return regions.stream()
                .filter(region -> region.code().equals(department.regionCode())
                        || prefix.length() >= 6 && region.code().startsWith(prefix.substring(0, 6)))
                .toList();
    }
}
