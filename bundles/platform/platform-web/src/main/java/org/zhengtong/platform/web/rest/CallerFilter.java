package org.zhengtong.platform.web.rest;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.Endpoints;
import org.zhengtong.platform.web.access.Access;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.evidence.PendingCall;
import org.zhengtong.platform.web.evidence.ReceivedBody;
import org.zhengtong.platform.web.idempotency.IdempotentRequest;

/**
 * Finds out who is calling by the bearer token, and whether they may, before the body is read. The caller is left with
 * the exchange; {@link ResourceInvoker} makes it that of the thread for the time of the call only.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
final class CallerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Doorkeeper doorkeeper;
    private final CallEvidence evidence;

    CallerFilter(Doorkeeper doorkeeper, CallEvidence evidence) {
        this.doorkeeper = doorkeeper;
        this.evidence = evidence;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Exchange exchange = JAXRSUtils.getCurrentMessage().getExchange();
        Access access = accessOf(exchange);
        Optional<String> token = access.isPublic() ? Optional.empty() : bearer(request);
        Optional<HttpServletRequest> http = http(exchange);
        http.ifPresent(known -> known.setAttribute(Endpoints.OPERATION, nameOf(exchange)));
        Caller caller = doorkeeper.byToken(
                token, http.map(HttpServletRequest::getRemoteAddr).orElse(""));
        exchange.put(Caller.class, caller);
        String operation =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath();
        doorkeeper.admit(caller, access, operation);
        ReceivedBody body = exchange.get(ReceivedBody.class);
        if (body != null && evidence.isWanted(caller, access)) {
            String key = Optional.ofNullable(request.getHeaderString(IdempotentRequest.HEADER))
                    .orElse("");
            exchange.put(PendingCall.class, new PendingCall(caller, operation, key, Optional.of(body)));
        }
    }

    private static Access accessOf(Exchange exchange) {
        return Optional.ofNullable(exchange.get(OperationResourceInfo.class))
                .flatMap(operation -> Access.of(operation.getAnnotatedMethod()))
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_SIGNED_IN, ""));
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).trim())
                .filter(token -> !token.isEmpty());
    }

    private static Optional<HttpServletRequest> http(Exchange exchange) {
        Object request = exchange.getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
        return request instanceof HttpServletRequest http ? Optional.of(http) : Optional.empty();
    }

    private static String nameOf(Exchange exchange) {
        Method method = exchange.get(OperationResourceInfo.class).getAnnotatedMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
