package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** What a post can grant. */
@Component(property = RestResource.PATH + "=/platform/v1/roles")
@Tag(name = "accounts", description = "账号")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RolesResource implements RestResource {

    private final Accounts accounts;

    @Activate
    public RolesResource(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @RequiresPermission("account.read")
    @Operation(summary = "查询角色及其权限")
    public Items<Role> list() {
        return new Items<>(accounts.roles());
    }
}
