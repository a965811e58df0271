package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.zhengtong.platform.api.time.CalendarGapException;

/** A year without a work calendar is named, so that an operator can enter it. */
final class CalendarGapMapper implements ExceptionMapper<CalendarGapException> {

    @Override
    public Response toResponse(CalendarGapException gap) {
        return Problems.of(List.of(gap.refusal()));
    }
}
