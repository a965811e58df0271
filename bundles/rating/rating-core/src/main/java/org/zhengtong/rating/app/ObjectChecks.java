package org.zhengtong.rating.app;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.api.RatingObjects.NewObject;

/** Checks objects that are added. */
@Component(service = ObjectChecks.class)
public final class ObjectChecks {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z._-]*");
    private static final List<String> TYPES = Arrays.stream(ObjectType.values())
            .filter(type -> !type.isOrganisation())
            .map(ObjectType::name)
            .toList();

    private final Regions regions;
    private final Departments departments;
    private final Scopes scopes;

    @Activate
    public ObjectChecks(@Reference Regions regions, @Reference Departments departments, @Reference Scopes scopes) {
        this.regions = regions;
        this.departments = departments;
        this.scopes = scopes;
    }

    /** @throws org.zhengtong.platform.api.refusal.RefusedException naming every wrong field */
    RatingObject check(NewObject added) {
        Refusals refusals = new Refusals()
                .required("code", added.code(), 60)
                .matches("code", added.code(), CODE, "字母、数字、点、下划线和连字符")
                .oneOf("type", added.type(), TYPES)
                .required("name", added.name(), 200);
        if (regions.find(added.regionCode()).isEmpty()) {
            refusals.add(CommonRefusal.REGION_UNKNOWN, "regionCode", added.regionCode());
        }
        if (!added.departmentCode().isEmpty()
                && departments.find(added.departmentCode()).isEmpty()) {
            refusals.add(CommonRefusal.DEPARTMENT_UNKNOWN, "departmentCode", added.departmentCode());
        }
        refusals.throwIfAny();
        scopes.require(added.regionCode(), added.departmentCode());
        return new RatingObject(
                added.code(),
                ObjectType.of(added.type()).orElseThrow(),
                added.name(),
                added.regionCode(),
                added.departmentCode(),
                true);
    }
}
