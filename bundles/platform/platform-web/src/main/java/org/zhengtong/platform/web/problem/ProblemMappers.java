package org.zhengtong.platform.web.problem;

import java.util.List;
import javax.ws.rs.ext.ExceptionMapper;

/** Turns every exception of a REST call into a problem document. */
public final class ProblemMappers {

    private ProblemMappers() {}

    public static List<ExceptionMapper<?>> all() {
        FaultMapper faults = new FaultMapper();
        return List.of(
                new RefusedMapper(),
                new ConnectionMapper(faults),
                new CalendarGapMapper(),
                new DataMapper(faults),
                new HttpMapper(faults),
                faults);
    }
}
