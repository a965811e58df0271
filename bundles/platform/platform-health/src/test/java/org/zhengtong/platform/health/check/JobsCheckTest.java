package org.zhengtong.platform.health.check;

import static org.apache.felix.hc.api.Result.Status.CRITICAL;
import static org.apache.felix.hc.api.Result.Status.OK;
import static org.apache.felix.hc.api.Result.Status.WARN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobRun;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.job.Jobs.OverdueJob;
import org.zhengtong.platform.api.job.Jobs.State;

class JobsCheckTest {

    private static final Instant NIGHT = Instant.parse("2026-03-01T16:30:00Z");

    @Test
    void jobsThatRunAreWell() {
        assertEquals(new Checked(OK, List.of("按计划运行")), check(List.of(), State.DONE));
    }

    @Test
    void aJobThatDidNotBeginIsCritical() {
        assertEquals(
                new Checked(CRITICAL, List.of("作业 sweep 应于 2026-03-02T00:30 开始，尚未运行")),
                check(List.of(new OverdueJob("sweep", "清扫", NIGHT)), State.DONE));
    }

    @Test
    void aJobThatFailedIsAWarning() {
        assertEquals(new Checked(WARN, List.of("作业 sweep 最近一次运行失败")), check(List.of(), State.FAILED));
    }

    private static Checked check(List<OverdueJob> overdue, State last) {
        JobRun run = new JobRun("1", "sweep", false, "schedule", NIGHT, Optional.of(NIGHT), last, 0, 0, 0, "", "");
        List<JobView> all = List.of(new JobView("sweep", "清扫", "0 30 0 * * ?", Optional.of(run)));
        Jobs jobs = (Jobs) Proxy.newProxyInstance(
                Jobs.class.getClassLoader(),
                new Class<?>[] {Jobs.class},
                (proxy, method, arguments) -> method.getName().equals("overdue") ? overdue : all);
        return Checked.of(new JobsCheck(jobs, Duration.ofMinutes(10)));
    }
}
