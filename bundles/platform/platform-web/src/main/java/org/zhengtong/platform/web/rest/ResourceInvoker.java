package org.zhengtong.platform.web.rest;

import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.message.Exchange;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.SafeToRepeat;
import org.zhengtong.platform.web.access.Access;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.access.Invocation;
import org.zhengtong.platform.web.idempotency.Idempotency;
import org.zhengtong.platform.web.idempotency.IdempotentRequest;

/** Calls an operation as its caller; once only, when the request carries an idempotency key. */
final class ResourceInvoker extends JAXRSInvoker {

    private final Idempotency idempotency;
    private final Doorkeeper doorkeeper;
    private final Answers answers;

    ResourceInvoker(Idempotency idempotency, Doorkeeper doorkeeper, Answers answers) {
        this.idempotency = idempotency;
        this.doorkeeper = doorkeeper;
        this.answers = answers;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method operation, Object[] arguments) {
        Caller caller = Optional.ofNullable(exchange.get(Caller.class)).orElse(Caller.ANONYMOUS);
        Supplier<Object> call = () -> answer(operation, Invocation.call(resource, operation, arguments));
        try {
            return Callers.runAs(
                    caller,
                    () -> key(exchange, caller, operation)
                            .map(key -> once(key, call))
                            .orElseGet(call));
        } catch (RefusedException refused) {
            Access.of(operation)
                    .ifPresent(access -> doorkeeper.noteForbidden(caller, access, nameOf(operation), refused));
            throw refused;
        }
    }

    /** Without CXF's message, which would hold the arguments. */
    @Override
    protected Fault createFault(Throwable failure, Method operation, List<Object> arguments, boolean checked) {
        return new Fault(failure);
    }

    private static Object answer(Method operation, Object result) {
        return operation.isAnnotationPresent(Created.class)
                ? Response.status(Response.Status.CREATED).entity(result).build()
                : result;
    }

    private Object once(IdempotentRequest request, Supplier<Object> call) {
        return answers.response(idempotency.once(request, () -> answers.of(call.get())));
    }

    private static Optional<IdempotentRequest> key(Exchange exchange, Caller caller, Method operation) {
        MessageDigest digest = exchange.get(MessageDigest.class);
        if (digest == null
                || caller.kind() == Caller.Kind.ANONYMOUS
                || operation.isAnnotationPresent(SafeToRepeat.class)) {
            return Optional.empty();
        }
        String key = new HttpHeadersImpl(exchange.getInMessage()).getHeaderString(IdempotentRequest.HEADER);
        IdempotentRequest.checkKey(key);
        return Optional.of(new IdempotentRequest(
                caller.kind() + ":" + caller.id(), key, HexFormat.of().formatHex(digest.digest())));
    }

    private static String nameOf(Method operation) {
        return operation.getDeclaringClass().getSimpleName() + "." + operation.getName();
    }
}
