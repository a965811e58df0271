package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

/** A database that is away or overloaded is worth another try later; every other error of it is ours. */
final class DataMapper implements ExceptionMapper<DataException> {

    private static final Logger LOG = LoggerFactory.getLogger(DataMapper.class);
    /** Classes of ISO 9075 and PostgreSQL: connection failure, insufficient resources, operator intervention. */
    private static final List<String> AWAY = List.of("08", "53", "57");

    private final FaultMapper faults;

    DataMapper(FaultMapper faults) {
        this.faults = faults;
    }

    @Override
    public Response toResponse(DataException failure) {
        if (!failure.isTransient() && AWAY.stream().noneMatch(failure.sqlState()::startsWith)) {
            return faults.toResponse(failure);
        }
        LOG.warn("{} {}: database unavailable ({})", Problems.method(), Problems.path(), failure.sqlState());
        return Problems.of(List.of(Refusal.of(CommonRefusal.TEMPORARILY_UNAVAILABLE, "")));
    }
}
