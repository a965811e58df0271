package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

/** Whatever nobody expected: logged once with an error number, of which alone the caller learns. */
final class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        String errorId = Ids.next();
        LOG.error("{} {} failed, error {}", Problems.method(), Problems.path(), errorId, failure);
        return Problems.of(List.of(Refusal.of(CommonRefusal.INTERNAL_ERROR, "", errorId)));
    }
}
