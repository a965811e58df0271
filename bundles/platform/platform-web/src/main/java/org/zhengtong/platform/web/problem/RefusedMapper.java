package org.zhengtong.platform.web.problem;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.zhengtong.platform.api.refusal.RefusedException;

/** A refusal becomes a problem document with all its reasons. */
final class RefusedMapper implements ExceptionMapper<RefusedException> {

    @Override
    public Response toResponse(RefusedException refused) {
        return Problems.of(refused.refusals());
    }
}
