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
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Service items. */
@Component(property = RestResource.PATH + "=/platform/v1/items")
@Tag(name = "items", description = "事项")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ItemsResource implements RestResource {

    private final ServiceItems items;

    @Activate
    public ItemsResource(@Reference ServiceItems items) {
        this.items = items;
    }

    @GET
    @RequiresPermission("item.read")
    @Operation(summary = "查询事项")
    public Page<ServiceItem> list(
            @Parameter(description = "部门的统一社会信用代码") @QueryParam("department") @DefaultValue("") String department,
            @Parameter(description = "名称的一部分") @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return items.search(department, name, new PageRequest(limit, cursor));
    }

    @GET
    @Path("{code}")
    @RequiresPermission("item.read")
    @Operation(operationId = "getItem", summary = "查询一个事项")
    public ServiceItem get(@PathParam("code") String code) {
        return items.find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
    }

    @PUT
    @Path("{code}")
    @RequiresPermission("item.edit")
    @Operation(operationId = "saveItem", summary = "新增或修改事项")
    public ServiceItem save(@PathParam("code") String code, ItemBody body) {
        return items.save(body.toItem(code));
    }

    /** What can be said of an item. */
    public record ItemBody(
            String name,
            String theme,
            String projectType,
            Integer anticipateDays,
            Integer promiseDays,
            String limitUnit,
            Boolean enabled) {
        ServiceItem toItem(String code) {
            return new ServiceItem(
                    code,
                    Texts.orEmpty(name),
                    Texts.orEmpty(theme),
                    Texts.orEmpty(projectType),
                    anticipateDays == null ? 0 : anticipateDays,
                    promiseDays == null ? 0 : promiseDays,
                    Texts.orEmpty(limitUnit),
                    enabled == null || enabled);
        }
    }
}
