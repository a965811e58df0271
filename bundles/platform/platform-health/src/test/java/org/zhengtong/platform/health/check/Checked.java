package org.zhengtong.platform.health.check;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;

/** What a check says. */
record Checked(Result.Status status, List<String> messages) {

    static Checked of(HealthCheck check) {
        Result result = check.execute();
        return new Checked(
                result.getStatus(),
                StreamSupport.stream(result.spliterator(), false)
                        .map(ResultLog.Entry::getMessage)
                        .toList());
    }
}
