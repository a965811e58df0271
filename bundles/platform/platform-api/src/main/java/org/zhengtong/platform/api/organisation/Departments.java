package org.zhengtong.platform.api.organisation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** Departments and their staff. Single look-ups come from a cache. To change needs {@code department.edit}. */
@ProviderType
public interface Departments {

    Optional<Department> find(String code);

    /** By code; of a region subtree if {@code regionCode} is not empty, of a department subtree if {@code rootCode} is not, by part of the name if {@code name} is not. */
    Page<Department> search(String regionCode, String rootCode, String name, PageRequest page);

    /** Codes of the department and of all below it. */
    List<String> codesUnder(String rootCode);

    /**
     * Adds or changes a department; its path is computed. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException if code, region or superior are wrong, or the tree would form a circle
     */
    Department save(Department department);

    List<StaffMember> staff(String departmentCode);

    /** Adds or changes a member of staff. Audited. */
    StaffMember saveStaff(StaffMember member);

    /** A member of a department's staff. {@code number} is unique within the department. */
    record StaffMember(String departmentCode, String number, String name, boolean enabled) {}
}
