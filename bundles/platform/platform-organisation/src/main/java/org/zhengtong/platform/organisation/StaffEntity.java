package org.zhengtong.platform.organisation;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.organisation.Departments.StaffMember;

/** A member of staff as a row. */
@Entity
@Table(name = "org_staff")
class StaffEntity extends Timestamped {

    @Id
    private String id = Ids.next();

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "staff_number")
    private String number;

    private String name;
    private boolean enabled;

    protected StaffEntity() {}

    StaffEntity(StaffMember member) {
        departmentCode = member.departmentCode();
        number = member.number();
        fill(member);
    }

    final void fill(StaffMember member) {
        name = member.name();
        enabled = member.enabled();
    }

    StaffMember toMember() {
        return new StaffMember(departmentCode, number, name, enabled);
    }
}
