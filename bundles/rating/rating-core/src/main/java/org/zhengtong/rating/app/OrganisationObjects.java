package org.zhengtong.rating.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Departments.StaffMember;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;

/** Departments and their staff as rating objects. */
@Component(service = OrganisationObjects.class)
public final class OrganisationObjects {

    private static final int CODE_LENGTH = 18;
    private static final char HYPHEN = '-';

    private final Departments departments;

    @Activate
    public OrganisationObjects(@Reference Departments departments) {
        this.departments = departments;
    }

    Optional<RatingObject> find(String code) {
        if (code.length() <= CODE_LENGTH) {
            return departments.find(code).map(OrganisationObjects::object);
        }
        if (code.charAt(CODE_LENGTH) != HYPHEN) {
            return Optional.empty();
        }
        return departments.find(code.substring(0, CODE_LENGTH)).flatMap(department -> member(department, code));
    }

    private Optional<RatingObject> member(Department department, String code) {
        return members(department).stream()
                .filter(object -> object.code().equals(code))
                .findFirst();
    }

    /** Of departments; or of their staff, department by department: the limit counts departments. */
    Page<RatingObject> find(ObjectType type, PageRequest page) {
        Page<Department> found = departments.search("", "", "", page);
        if (type == ObjectType.ORG) {
            return found.map(OrganisationObjects::object);
        }
        List<RatingObject> staff = found.items().stream()
                .flatMap(department -> members(department).stream())
                .toList();
        return new Page<>(staff, found.nextCursor());
    }

    private List<RatingObject> members(Department department) {
        return departments.staff(department.code()).stream()
                .map(member -> object(department, member))
                .toList();
    }

    private static RatingObject object(Department department) {
        return new RatingObject(
                department.code(),
                ObjectType.ORG,
                department.name(),
                department.regionCode(),
                department.code(),
                department.enabled());
    }

    private static RatingObject object(Department department, StaffMember member) {
        return new RatingObject(
                department.code() + HYPHEN + member.number(),
                ObjectType.STAFF,
                member.name(),
                department.regionCode(),
                department.code(),
                member.enabled() && department.enabled());
    }
}
