package org.zhengtong.platform.web.rest;

import java.io.IOException;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.web.evidence.AnswerStream;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.evidence.PendingCall;
import org.zhengtong.platform.web.problem.Problem;

/** Records calls when they are answered, unless their transaction did. */
@Provider
final class AnswerFilter implements ContainerResponseFilter, WriterInterceptor {

    private static final String STATUS = AnswerFilter.class.getName() + ".status";
    private static final String NOTHING = Sm3.hex(new byte[0]);

    private final CallEvidence evidence;

    AnswerFilter(CallEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<PendingCall> pending = pending();
        if (pending.isEmpty()) {
            return;
        }
        if (response.getEntity() instanceof Problem problem) {
            pending.get().refused(problem.code());
        }
        if (response.hasEntity()) {
            request.setProperty(STATUS, response.getStatus());
        } else {
            evidence.note(pending.get(), response.getStatus(), NOTHING);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Optional<PendingCall> pending = pending();
        if (pending.isEmpty() || !(context.getProperty(STATUS) instanceof Integer status)) {
            context.proceed();
            return;
        }
        AnswerStream answer =
                new AnswerStream(context.getOutputStream(), digest -> evidence.note(pending.get(), status, digest));
        context.setOutputStream(answer);
        try {
            context.proceed();
        } finally {
            answer.tell();
        }
    }

    private static Optional<PendingCall> pending() {
        return Optional.ofNullable(JAXRSUtils.getCurrentMessage())
                .map(message -> message.getExchange().get(PendingCall.class));
    }
}
