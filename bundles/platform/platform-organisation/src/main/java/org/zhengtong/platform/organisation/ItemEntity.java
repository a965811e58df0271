package org.zhengtong.platform.organisation;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.organisation.ServiceItem;

/** A service item as a row. */
@Entity
@Table(name = "org_item")
class ItemEntity extends Timestamped {

    @Id
    private String code;

    @Column(name = "department_code")
    private String departmentCode;

    private String name;
    private String theme;

    @Column(name = "project_type")
    private String projectType;

    @Column(name = "anticipate_days")
    private int anticipateDays;

    @Column(name = "promise_days")
    private int promiseDays;

    @Column(name = "limit_unit")
    private String limitUnit;

    private boolean enabled;

    protected ItemEntity() {}

    ItemEntity(ServiceItem item) {
        code = item.code();
        departmentCode = new ItemCode(item.code()).departmentCode();
        fill(item);
    }

    final void fill(ServiceItem item) {
        name = item.name();
        theme = item.theme();
        projectType = item.projectType();
        anticipateDays = item.anticipateDays();
        promiseDays = item.promiseDays();
        limitUnit = item.limitUnit();
        enabled = item.enabled();
    }

    ServiceItem toItem() {
        return new ServiceItem(code, name, theme, projectType, anticipateDays, promiseDays, limitUnit, enabled);
    }
}
