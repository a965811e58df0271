package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Departments.StaffMember;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Departments and their staff. */
@Component(property = RestResource.PATH + "=/platform/v1/departments")
@Tag(name = "departments", description = "部门")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DepartmentsResource implements RestResource {

    private final Departments departments;

    @Activate
    public DepartmentsResource(@Reference Departments departments) {
        this.departments = departments;
    }

    @GET
    @RequiresPermission("department.read")
    @Operation(summary = "查询部门")
    public Page<Department> list(
            @Parameter(description = "所属区划及其下级") @QueryParam("region") @DefaultValue("") String region,
            @Parameter(description = "该部门及其下级") @QueryParam("root") @DefaultValue("") String root,
            @Parameter(description = "名称的一部分") @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return departments.search(region, root, name, new PageRequest(limit, cursor));
    }

    @GET
    @Path("{code}")
    @RequiresPermission("department.read")
    @Operation(operationId = "getDepartment", summary = "查询一个部门")
    public Department get(@PathParam("code") String code) {
        return departments.find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
    }

    @PUT
    @Path("{code}")
    @RequiresPermission("department.edit")
    @Operation(operationId = "saveDepartment", summary = "新增或修改部门")
    public Department save(@PathParam("code") String code, DepartmentBody body) {
        return departments.save(body.toDepartment(code));
    }

    @GET
    @Path("{code}/staff")
    @RequiresPermission("department.read")
    @Operation(operationId = "listStaff", summary = "查询部门的工作人员")
    public Items<StaffMember> staff(@PathParam("code") String code) {
        return new Items<>(departments.staff(code));
    }

    @PUT
    @Path("{code}/staff/{number}")
    @RequiresPermission("department.edit")
    @Operation(operationId = "saveStaff", summary = "新增或修改工作人员")
    public StaffMember saveStaff(@PathParam("code") String code, @PathParam("number") String number, StaffBody body) {
        return departments.saveStaff(new StaffMember(code, number, Texts.orEmpty(body.name()), body.isEnabled()));
    }

    /** What can be said of a department. */
    public record DepartmentBody(String name, String shortName, String regionCode, String parentCode, Boolean enabled) {
        Department toDepartment(String code) {
            return new Department(
                    code,
                    Texts.orEmpty(name),
                    Texts.orEmpty(shortName),
                    Texts.orEmpty(regionCode),
                    Texts.orEmpty(parentCode),
                    "",
                    enabled == null || enabled);
        }
    }

    /** What can be said of a member of staff. */
    public record StaffBody(String name, Boolean enabled) {
        boolean isEnabled() {
            return enabled == null || enabled;
        }
    }
}
