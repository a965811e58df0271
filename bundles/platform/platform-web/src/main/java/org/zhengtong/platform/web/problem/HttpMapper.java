package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.web.json.JsonType;

/** What JAX-RS itself refuses: unknown paths, methods, content types. */
final class HttpMapper implements ExceptionMapper<WebApplicationException> {

    private final FaultMapper faults;

    HttpMapper(FaultMapper faults) {
        this.faults = faults;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response given = failure.getResponse();
        int status = given.getStatus();
        if (status < 400 || given.hasEntity()) {
            return given;
        }
        if (status >= 500) {
            return faults.toResponse(failure);
        }
        Response problem = Problems.of(status, List.of(refusal(status)));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> Refusal.of(CommonRefusal.NOT_FOUND, "", Problems.path());
            case 405 -> Refusal.of(CommonRefusal.METHOD_NOT_ALLOWED, "", Problems.method());
            case 406 -> Refusal.of(CommonRefusal.NOT_ACCEPTABLE, "");
            case 415 -> Refusal.of(CommonRefusal.UNSUPPORTED_MEDIA_TYPE, "");
            default -> Refusal.of(CommonRefusal.INVALID_PARAMETER, "", Problems.path(), JsonType.VALUE.text());
        };
    }
}
