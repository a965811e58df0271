package org.zhengtong.cli.sample;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the sample is made of: the city's own regions, departments and items, each sorted by code. */
public record ReferenceData(List<Region> regions, List<Department> departments, List<Item> items) {

    public ReferenceData {
        regions = sorted(regions, Region::code);
        departments = sorted(departments, Department::code);
        items = sorted(items, Item::code);
    }

    /** A region of any level. */
    public record Region(String code) {}

    /** A department and the region it belongs to. */
    public record Department(String code, String regionCode) {}

    /** A service item, whose code begins with that of its department. */
    public record Item(String code, String name, String projectType, int promiseDays) {}

    /** Departments with at least one item. */
    public List<Department> serving() {
        return departments.stream()
                .filter(department -> !itemsOf(department).isEmpty())
                .toList();
    }

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

    private static <T> List<T> sorted(List<T> rows, Function<T, String> code) {
        return rows.stream().sorted(Comparator.comparing(code)).toList();
    }
}
