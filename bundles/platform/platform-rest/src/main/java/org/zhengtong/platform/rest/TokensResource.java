package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RestResource;

/** Tokens for the systems of departments and entrances. */
@Component(property = RestResource.PATH + "=/platform/v1/tokens")
@Tag(name = "sessions", description = "登录")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokensResource implements RestResource {

    private final Authentication authentication;

    @Activate
    public TokensResource(@Reference Authentication authentication) {
        this.authentication = authentication;
    }

    @POST
    @PublicAccess("the secret proves who it is")
    @Operation(operationId = "issueToken", summary = "业务系统以客户端密钥换取令牌")
    public TokenView issue(TokenBody body) {
        return TokenView.of(authentication.clientToken(
                Texts.orEmpty(body.clientId()),
                Texts.characters(body.clientSecret()),
                Callers.current().address()));
    }

    /** What a system proves itself with. */
    public record TokenBody(String clientId, String clientSecret) {}
}
