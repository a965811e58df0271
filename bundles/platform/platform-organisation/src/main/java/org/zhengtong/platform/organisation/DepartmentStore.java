package org.zhengtong.platform.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments.StaffMember;

/** Rows of departments and staff. Seeds the departments when there are none. */
@Component(service = DepartmentStore.class)
public final class DepartmentStore {

    private final Transactions transactions;
    private final EntityManagerFactory unit;

    @Activate
    public DepartmentStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=organisation)") EntityManagerFactory unit,
            @Reference(target = "(schema=organisation)") SchemaReady ready) {
        this.transactions = transactions;
        this.unit = unit;
        transactions.run(this::seedWhenEmpty);
    }

    List<Department> all() {
        return transactions.required(() -> entities()
                .createQuery("select d from DepartmentEntity d order by d.code", DepartmentEntity.class)
                .getResultStream()
                .map(DepartmentEntity::toDepartment)
                .toList());
    }

    void save(Department department) {
        DepartmentEntity known = entities().find(DepartmentEntity.class, department.code());
        if (known == null) {
            entities().persist(new DepartmentEntity(department));
        } else {
            known.fill(department);
        }
    }

    /** Gives every department below a moved one its new path, in one statement. */
    void movePaths(String oldPath, String newPath) {
        transactions
                .sql()
                .update(
                        "update org_department set path = ? || substr(path, ?), updated_at = ?, version = version + 1"
                                + " where path like ? and path <> ?",
                        newPath,
                        oldPath.length() + 1,
                        Instant.now(),
                        oldPath + "%",
                        oldPath);
    }

    List<StaffMember> staff(String departmentCode) {
        return transactions.required(() -> entities()
                .createQuery(
                        "select s from StaffEntity s where s.departmentCode = :department order by s.number",
                        StaffEntity.class)
                .setParameter("department", departmentCode)
                .getResultStream()
                .map(StaffEntity::toMember)
                .toList());
    }

    void saveStaff(StaffMember member) {
        Optional<StaffEntity> known = entities()
                .createQuery(
                        "select s from StaffEntity s where s.departmentCode = :department and s.number = :number",
                        StaffEntity.class)
                .setParameter("department", member.departmentCode())
                .setParameter("number", member.number())
                .getResultStream()
                .findFirst();
        known.ifPresentOrElse(entity -> entity.fill(member), () -> entities().persist(new StaffEntity(member)));
    }

    private EntityManager entities() {
        return transactions.entityManager(unit);
    }

    private void seedWhenEmpty() {
        Sql sql = transactions.sql();
        if (sql.count("select count(*) from org_department") > 0) {
            return;
        }
        Map<String, String> paths = new HashMap<>();
        Instant now = Instant.now();
        List<Object[]> rows = SeedFile.read("departments.csv").stream()
                .map(values -> {
                    String path = paths.getOrDefault(values[4], "") + values[0] + "/";
                    paths.put(values[0], path);
                    return new Object[] {values[0], values[1], values[2], values[3], values[4], path, true, now, now, 1L
                    };
                })
                .toList();
        sql.batch(
                "insert into org_department (code, name, short_name, region_code, parent_code, path, enabled,"
                        + " created_at, updated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
