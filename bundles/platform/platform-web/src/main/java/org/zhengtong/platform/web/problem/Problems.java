package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Answers that carry a problem document. */
public final class Problems {

    private Problems() {}

    /** @param refusals at least one; the first decides the status */
    static Response of(List<Refusal> refusals) {
        return of(refusals.get(0).code().kind().status(), refusals);
    }

    static Response of(int status, List<Refusal> refusals) {
        Response.ResponseBuilder answer =
                Response.status(status).type(Problem.MEDIA_TYPE).entity(Problem.of(status, refusals, path()));
        if (status == RefusalKind.UNAUTHENTICATED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** What is said where nothing is found. */
    public static Problem notFound(String path) {
        Refusal refusal = Refusal.of(CommonRefusal.NOT_FOUND, "", path);
        return Problem.of(refusal.code().kind().status(), List.of(refusal), path);
    }

    /** Path of the present request, without its query, which may hold personal data. */
    static String path() {
        return property(Message.REQUEST_URI);
    }

    static String method() {
        return property(Message.HTTP_REQUEST_METHOD);
    }

    private static String property(String name) {
        Message message = JAXRSUtils.getCurrentMessage();
        Object value =
                message == null ? null : message.getExchange().getInMessage().get(name);
        return value == null ? "" : value.toString();
    }
}
