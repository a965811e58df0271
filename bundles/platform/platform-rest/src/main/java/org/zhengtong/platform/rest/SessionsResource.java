package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Signing people in and out. */
@Component(property = RestResource.PATH + "=/platform/v1/sessions")
@Tag(name = "sessions", description = "登录")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionsResource implements RestResource {

    private static final int SCHEME = "Bearer ".length();

    private final Authentication authentication;

    @Activate
    public SessionsResource(@Reference Authentication authentication) {
        this.authentication = authentication;
    }

    @POST
    @PublicAccess("the password proves who it is")
    @Operation(summary = "以账号和口令登录")
    public TokenView signIn(SignInBody body) {
        return TokenView.of(authentication.signIn(
                Texts.orEmpty(body.account()),
                Texts.characters(body.password()),
                Callers.current().address()));
    }

    @DELETE
    @RequiresPermission(RequiresPermission.SIGNED_IN)
    @Operation(summary = "退出登录，令牌即刻失效")
    public void signOut(@Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        authentication.signOut(authorization.substring(SCHEME).trim());
    }

    @GET
    @Path("current")
    @RequiresPermission(RequiresPermission.SIGNED_IN)
    @Operation(summary = "查询当前调用者及其权限和范围")
    public CallerView current() {
        return CallerView.of(Callers.current());
    }

    /** What a person signs in with. */
    public record SignInBody(String account, String password) {}

    /** Who is calling. */
    public record CallerView(String id, Caller.Kind kind, Set<String> permissions, List<Scope> scopes) {
        static CallerView of(Caller caller) {
            return new CallerView(caller.id(), caller.kind(), new TreeSet<>(caller.permissions()), caller.scopes());
        }
    }
}
