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
import org.zhengtong.platform.web.access.Invocation;
import org.zhengtong.platform.web.evidence.PendingCall;
import org.zhengtong.platform.web.idempotency.Answer;
import org.zhengtong.platform.web.idempotency.Idempotency.Outcome;
import org.zhengtong.platform.web.idempotency.IdempotentRequest;

/**
 * Calls an operation as its caller; once only, when the request carries an idempotency key. What is to be put on record is
 * carried out in one transaction with its evidence.
 */
final class ResourceInvoker extends JAXRSInvoker {

    private static final String REPEATED = "idempotency_replayed";

    private final CallServices services;
    private final Answers answers;

    ResourceInvoker(CallServices services, Answers answers) {
        this.services = services;
        this.answers = answers;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method operation, Object[] arguments) {
        Caller caller = Optional.ofNullable(exchange.get(Caller.class)).orElse(Caller.ANONYMOUS);
        Supplier<Object> call = () -> answer(operation, Invocation.call(resource, operation, arguments));
        try {
            return Callers.runAs(caller, () -> answered(exchange, caller, operation, call));
        } catch (RefusedException refused) {
            Access.of(operation)
                    .ifPresent(
                            access -> services.doorkeeper().noteForbidden(caller, access, nameOf(operation), refused));
            throw refused;
        }
    }

    private Object answered(Exchange exchange, Caller caller, Method operation, Supplier<Object> call) {
        Optional<PendingCall> pending = Optional.ofNullable(exchange.get(PendingCall.class));
        if (operation.isAnnotationPresent(SafeToRepeat.class)) {
            return call.get();
        }
        Optional<IdempotentRequest> key = key(exchange, caller);
        if (key.isPresent()) {
            return once(key.get(), pending, call);
        }
        return pending.isPresent() ? recorded(pending.get(), call) : call.get();
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

    private Object once(IdempotentRequest request, Optional<PendingCall> pending, Supplier<Object> call) {
        Supplier<Answer> act = () -> answers.of(call.get());
        Outcome outcome = services.idempotency()
                .once(
                        request,
                        () -> pending.map(evident -> services.evidence().carry(evident, act))
                                .orElseGet(act));
        if (outcome.replayed()) {
            pending.ifPresent(evident -> evident.refused(REPEATED));
        } else {
            pending.ifPresent(PendingCall::recorded);
        }
        return answers.response(outcome);
    }

    private Object recorded(PendingCall pending, Supplier<Object> call) {
        Answer answer =
                services.oneTransaction().run(() -> services.evidence().carry(pending, () -> answers.of(call.get())));
        pending.recorded();
        return answers.response(new Outcome(answer, false));
    }

    private static Optional<IdempotentRequest> key(Exchange exchange, Caller caller) {
        MessageDigest digest = exchange.get(MessageDigest.class);
        if (digest == null || caller.kind() == Caller.Kind.ANONYMOUS) {
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
