package org.zhengtong.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A caller that went away before its answer was written needs none; what cannot be written as JSON is our fault. */
final class ConnectionMapper implements ExceptionMapper<IOException> {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionMapper.class);

    private final FaultMapper faults;

    ConnectionMapper(FaultMapper faults) {
        this.faults = faults;
    }

    @Override
    public Response toResponse(IOException failure) {
        if (failure instanceof JsonProcessingException) {
            return faults.toResponse(failure);
        }
        LOG.debug("{} {}: the caller has gone", Problems.method(), Problems.path(), failure);
        return Response.status(Response.Status.BAD_REQUEST).build();
    }
}
