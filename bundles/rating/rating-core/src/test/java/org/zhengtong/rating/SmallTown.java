package org.zhengtong.rating;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;

/** An organisation in memory: a city with one district and one community, two departments, four items. */
public final class SmallTown {

    public static final String CITY = "230600000000";
    public static final String DISTRICT = "230602000000";
    public static final String COMMUNITY = "230602001001";
    public static final String TRAFFIC = "11230600657929631E";
    public static final String MARKET = "11230600476621697W";
    public static final String TRAFFIC_ITEM = TRAFFIC + "3230106001001";
    public static final String MARKET_ITEM = MARKET + "3230131001001";
    public static final String MARKET_VARIANT = MARKET + "323013100100101";
    public static final String SELF_BUILT_ITEM = TRAFFIC + "3230100000000";

    private final Map<String, ServiceItem> items = new HashMap<>();
    private final Map<String, Department> departments = new HashMap<>();
    private final List<Region> regions = List.of(
            new Region("230000000000", "黑龙江省", 1, ""),
            new Region(CITY, "大庆市", 2, "230000000000"),
            new Region(DISTRICT, "萨尔图区", 3, CITY),
            new Region("230602001000", "萨尔图街道", 4, DISTRICT),
            new Region(COMMUNITY, "火炬社区", 5, "230602001000"));

    public SmallTown() {
        add(TRAFFIC_ITEM, "道路旅客运输经营许可", "2");
        add(MARKET_ITEM, "食品经营许可核发", "2");
        add(MARKET_VARIANT, "食品经营许可新办", "1");
        add(SELF_BUILT_ITEM, "自建事项", "1");
        add(TRAFFIC, "大庆市交通运输局");
        add(MARKET, "大庆市市场监督管理局");
    }

    private void add(String code, String name, String projectType) {
        items.put(code, new ServiceItem(code, name, "交通出行", projectType, 20, 7, "1", true));
    }

    private void add(String code, String name) {
        departments.put(code, new Department(code, name, name, CITY, "", code + "/", true));
    }

    public ServiceItems items() {
        return new ServiceItems() {
            @Override
            public Optional<ServiceItem> find(String code) {
                return Optional.ofNullable(items.get(code));
            }

            @Override
            public Map<String, ServiceItem> findAll(Collection<String> codes) {
                Map<String, ServiceItem> found = new HashMap<>(items);
                found.keySet().retainAll(codes);
                return found;
            }

            @Override
            public Page<ServiceItem> search(String departmentCode, String name, PageRequest page) {
                return new Page<>(List.copyOf(items.values()), "");
            }

            @Override
            public ServiceItem save(ServiceItem item) {
                items.put(item.code(), item);
                return item;
            }
        };
    }

    public Regions regions() {
        return new Regions() {
            @Override
            public Optional<Region> find(String code) {
                return regions.stream()
                        .filter(region -> region.code().equals(code))
                        .findFirst();
            }

            @Override
            public List<Region> subtree(String rootCode, int maxLevel) {
                return regions;
            }

            @Override
            public List<Region> path(String code) {
                int end = find(code).map(regions::indexOf).orElse(-1) + 1;
                return regions.subList(0, end);
            }
        };
    }

    public Departments departments() {
        return new Departments() {
            @Override
            public Optional<Department> find(String code) {
                return Optional.ofNullable(departments.get(code));
            }

            @Override
            public Page<Department> search(String regionCode, String rootCode, String name, PageRequest page) {
                return new Page<>(
                        departments.keySet().stream()
                                .sorted()
                                .map(departments::get)
                                .toList(),
                        "");
            }

            @Override
            public List<String> codesUnder(String rootCode) {
                return List.of(rootCode);
            }

            @Override
            public Department save(Department department) {
                departments.put(department.code(), department);
                return department;
            }

            @Override
            public List<StaffMember> staff(String departmentCode) {
                return List.of(new StaffMember(departmentCode, "0007", "王芳", true));
            }

            @Override
            public StaffMember saveStaff(StaffMember member) {
                return member;
            }
        };
    }
}
