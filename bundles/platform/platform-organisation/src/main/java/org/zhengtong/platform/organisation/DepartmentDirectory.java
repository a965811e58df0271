package org.zhengtong.platform.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.organisation.CreditCode;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;

/** All departments in memory, about a thousand; other nodes see a change within ten seconds. */
@Component
public final class DepartmentDirectory implements Departments {

    private static final Duration REFRESH = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final DepartmentStore store;
    private final Regions regions;
    private final AuditLog audit;
    private final LoadingCache<String, NavigableMap<String, Department>> cache;

    @Activate
    public DepartmentDirectory(
            @Reference Transactions transactions,
            @Reference DepartmentStore store,
            @Reference Regions regions,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.store = store;
        this.regions = regions;
        this.audit = audit;
        this.cache = Caffeine.newBuilder().expireAfterWrite(REFRESH).build(key -> load());
    }

    @Override
    public Optional<Department> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    @Override
    public Page<Department> search(String regionCode, String rootCode, String name, PageRequest page) {
        Stream<Department> found = byCode().tailMap(page.cursor(), false).values().stream();
        if (!regionCode.isEmpty()) {
            RegionCode root = region(regionCode);
            found = found.filter(department -> root.covers(new RegionCode(department.regionCode())));
        }
        if (!rootCode.isEmpty()) {
            found = found.filter(department -> department.path().contains(rootCode + "/"));
        }
        if (!name.isEmpty()) {
            found = found.filter(department -> department.name().contains(name));
        }
        return Page.of(found.limit(page.limit() + 1L).toList(), page.limit(), Department::code);
    }

    @Override
    public List<String> codesUnder(String rootCode) {
        return byCode().values().stream()
                .filter(department -> department.path().contains(rootCode + "/"))
                .map(Department::code)
                .toList();
    }

    @Override
    public Department save(Department department) {
        check(department);
        String path = pathOf(department);
        Optional<Department> before = find(department.code());
        EditGuard.require(department.regionCode(), path);
        before.ifPresent(known -> EditGuard.require(known.regionCode(), known.path()));
        Department saved = new Department(
                department.code(),
                department.name(),
                department.shortName(),
                department.regionCode(),
                department.parentCode(),
                path,
                department.enabled());
        transactions.run(() -> {
            store.save(saved);
            before.filter(known -> !known.path().equals(path)).ifPresent(known -> store.movePaths(known.path(), path));
            audit.record(AuditEvent.done("department.edit", "department", saved.code(), Map.of("name", saved.name())));
        });
        cache.invalidateAll();
        return saved;
    }

    @Override
    public List<StaffMember> staff(String departmentCode) {
        return store.staff(known(departmentCode).code());
    }

    @Override
    public StaffMember saveStaff(StaffMember member) {
        new Refusals()
                .required("number", member.number(), 40)
                .required("name", member.name(), 100)
                .throwIfAny();
        Department department = known(member.departmentCode());
        EditGuard.require(department.regionCode(), department.path());
        transactions.run(() -> {
            store.saveStaff(member);
            audit.record(AuditEvent.done(
                    "department.edit", "staff", member.departmentCode() + "/" + member.number(), Map.of()));
        });
        return member;
    }

    private NavigableMap<String, Department> byCode() {
        return cache.get("");
    }

    private NavigableMap<String, Department> load() {
        NavigableMap<String, Department> departments = new TreeMap<>();
        store.all().forEach(department -> departments.put(department.code(), department));
        return departments;
    }

    private Department known(String code) {
        return find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
    }

    private static RegionCode region(String code) {
        if (!RegionCode.isValid(code)) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "region", code, "12 位区划代码");
        }
        return new RegionCode(code);
    }

    private void check(Department department) {
        Refusals refusals = new Refusals()
                .required("name", department.name(), 200)
                .required("shortName", department.shortName(), 100);
        if (!CreditCode.isValid(department.code())) {
            refusals.add(CommonRefusal.INVALID_FORMAT, "code", "校验位正确的 18 位统一社会信用代码");
        }
        if (regions.find(department.regionCode()).isEmpty()) {
            refusals.add(CommonRefusal.REGION_UNKNOWN, "regionCode", department.regionCode());
        }
        if (!department.parentCode().isEmpty() && find(department.parentCode()).isEmpty()) {
            refusals.add(CommonRefusal.DEPARTMENT_UNKNOWN, "parentCode", department.parentCode());
        }
        refusals.throwIfAny();
    }

    private String pathOf(Department department) {
        String above = find(department.parentCode()).map(Department::path).orElse("");
        if (above.contains(department.code() + "/")) {
            throw new RefusedException(CommonRefusal.INVALID_FORMAT, "parentCode", "不在本部门之下的上级部门");
        }
        return above + department.code() + "/";
    }
}
