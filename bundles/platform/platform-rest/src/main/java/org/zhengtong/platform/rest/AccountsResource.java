package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Accounts of people. */
@Component(property = RestResource.PATH + "=/platform/v1/accounts")
@Tag(name = "accounts", description = "账号")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccountsResource implements RestResource {

    private final Accounts accounts;

    @Activate
    public AccountsResource(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @RequiresPermission("account.read")
    @Operation(summary = "查询账号")
    public Items<Account> list() {
        return new Items<>(accounts.list());
    }

    @POST
    @Created
    @RequiresPermission("account.edit")
    @Operation(operationId = "createAccount", summary = "新建账号")
    public Account create(AccountBody body) {
        Account account = body.toAccount();
        accounts.create(account, Texts.characters(body.password()));
        return account;
    }

    @POST
    @Path("{name}/password")
    @PublicAccess("the old password proves who it is, also when it has expired")
    @Operation(operationId = "changePassword", summary = "以原口令更换口令")
    public void changePassword(@PathParam("name") String name, PasswordBody body) {
        accounts.changePassword(name, Texts.characters(body.oldPassword()), Texts.characters(body.newPassword()));
    }

    @PUT
    @Path("{name}/enabled")
    @RequiresPermission("account.edit")
    @Operation(operationId = "setAccountEnabled", summary = "启用或停用账号")
    public void setEnabled(@PathParam("name") String name, EnabledBody body) {
        accounts.setEnabled(name, body.enabled());
    }

    /** An account to create. */
    public record AccountBody(String name, String displayName, String password, List<Post> posts) {
        public AccountBody {
            Objects.requireNonNull(posts, "posts");
        }

        Account toAccount() {
            return new Account(Texts.orEmpty(name), Texts.orEmpty(displayName), true, posts);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "account " + name;
        }
    }

    /** Both passwords. */
    public record PasswordBody(String oldPassword, String newPassword) {
        /** Without either. */
        @Override
        public String toString() {
            return "change of password";
        }
    }
}
