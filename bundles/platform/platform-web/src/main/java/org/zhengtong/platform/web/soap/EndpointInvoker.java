package org.zhengtong.platform.web.soap;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxws.JAXWSMethodInvoker;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.Endpoints;
import org.zhengtong.platform.web.access.Access;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.access.Invocation;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.evidence.PendingCall;
import org.zhengtong.platform.web.evidence.ReceivedBody;

/** Calls an operation as the client that proved itself, if it may. */
final class EndpointInvoker extends JAXWSMethodInvoker {

    private final Object endpoint;
    private final Doorkeeper doorkeeper;
    private final CallEvidence evidence;

    EndpointInvoker(Object endpoint, Doorkeeper doorkeeper, CallEvidence evidence) {
        super(endpoint);
        this.evidence = evidence;
        this.endpoint = endpoint;
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object service, Method operation, Object[] arguments) {
        Caller caller = Optional.ofNullable(exchange.get(Caller.class)).orElse(Caller.ANONYMOUS);
        Access access = SoapOperations.accessOf(endpoint.getClass(), operation);
        String name = endpoint.getClass().getSimpleName() + "." + operation.getName();
        if (exchange.getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest http) {
            http.setAttribute(Endpoints.OPERATION, name);
        }
        doorkeeper.admit(caller, access, name);
        if (evidence.isWanted(caller, access)) {
            Optional<ReceivedBody> body = Optional.ofNullable(exchange.get(ReceivedBody.class));
            exchange.put(PendingCall.class, new PendingCall(caller, "SOAP " + name, "", body));
        } else {
            exchange.remove(PendingCall.class);
        }
        try {
            return Callers.runAs(caller, () -> Invocation.call(endpoint, operation, arguments));
        } catch (RefusedException refused) {
            doorkeeper.noteForbidden(caller, access, name, refused);
            throw refused;
        }
    }

    /** Without CXF's message, which would hold the arguments. */
    @Override
    protected Fault createFault(Throwable failure, Method operation, List<Object> arguments, boolean checked) {
        return new Fault(failure);
    }
}
