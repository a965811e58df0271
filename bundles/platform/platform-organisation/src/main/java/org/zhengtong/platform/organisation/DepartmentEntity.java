package org.zhengtong.platform.organisation;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.platform.api.organisation.Department;

/** A department as a row. */
@Entity
@Table(name = "org_department")
class DepartmentEntity extends Timestamped {

    @Id
    private String code;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "parent_code")
    private String parentCode;

    private String path;
    private boolean enabled;

    protected DepartmentEntity() {}

    DepartmentEntity(Department department) {
        code = department.code();
        fill(department);
    }

    final void fill(Department department) {
        name = department.name();
        shortName = department.shortName();
        regionCode = department.regionCode();
        parentCode = department.parentCode();
        path = department.path();
        enabled = department.enabled();
    }

    Department toDepartment() {
        return new Department(code, name, shortName, regionCode, parentCode, path, enabled);
    }
}
