package org.zhengtong.platform.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;

/** Two districts; a bureau of the city with an office below it, and one of a district. */
public final class SmallCity implements Departments {

    public static final String CITY = "230600000000";
    public static final String SARTU = "230602000000";
    public static final String LONGFENG = "230603000000";

    public static final String BUREAU = "11230600001738015E";
    public static final String OFFICE = "12230600414432102M";
    public static final String DISTRICT_BUREAU = "11230602MB0000001X";

    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final Map<String, Region> regions = new LinkedHashMap<>();

    public SmallCity() {
        add(new Region(CITY, "大庆市", 2, "230000000000"));
        add(new Region(SARTU, "萨尔图区", 3, CITY));
        add(new Region(LONGFENG, "龙凤区", 3, CITY));
        add(new Department(BUREAU, "市公安局", "公安局", CITY, "", BUREAU + "/", true));
        add(new Department(OFFICE, "市出入境管理支队", "出入境", CITY, BUREAU, BUREAU + "/" + OFFICE + "/", true));
        add(new Department(DISTRICT_BUREAU, "区民政局", "民政局", SARTU, "", DISTRICT_BUREAU + "/", true));
    }

    private void add(Region region) {
        regions.put(region.code(), region);
    }

    private void add(Department department) {
        departments.put(department.code(), department);
    }

    @Override
    public Optional<Department> find(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    @Override
    public List<String> codesUnder(String rootCode) {
        return departments.values().stream()
                .filter(department -> department.path().contains(rootCode + "/"))
                .map(Department::code)
                .toList();
    }

    @Override
    public Page<Department> search(String regionCode, String rootCode, String name, PageRequest page) {
        return new Page<>(List.copyOf(departments.values()), "");
    }

    @Override
    public Department save(Department department) {
        add(department);
        return department;
    }

    @Override
    public List<StaffMember> staff(String departmentCode) {
        return List.of();
    }

    @Override
    public StaffMember saveStaff(StaffMember member) {
        return member;
    }

    /** The regions of this city; the name is taken by the departments. */
    public Regions regions() {
        return new Regions() {
            @Override
            public Optional<Region> find(String code) {
                return Optional.ofNullable(regions.get(code));
            }

            @Override
            public List<Region> subtree(String rootCode, int maxLevel) {
                return List.copyOf(regions.values());
            }

            @Override
            public List<Region> path(String code) {
                return find(code).stream().toList();
            }
        };
    }
}
