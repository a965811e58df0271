package org.zhengtong.platform.health.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.status.SystemStatus;
import org.zhengtong.platform.api.status.SystemStatus.State;
import org.zhengtong.platform.health.check.ConnectorChecks;
import org.zhengtong.platform.health.check.Texts;

/** Runs the checks, in parallel and within limits of time, by the executor that keeps results for a moment. */
@Component
public final class HealthReport implements Health {

    private static final String ALL = "zhengtong";
    private static final String SERVING = "serving";

    private final HealthCheckExecutor executor;
    private final ConnectorChecks connectors;
    private final SystemStatus status;

    @Activate
    public HealthReport(
            @Reference HealthCheckExecutor executor,
            @Reference ConnectorChecks connectors,
            @Reference SystemStatus status) {
        this.executor = executor;
        this.connectors = connectors;
        this.status = status;
    }

    @Override
    public Report report() {
        connectors.refresh();
        List<Check> checks = run(ALL);
        Level worst =
                checks.stream().map(Check::level).max(Comparator.naturalOrder()).orElse(Level.OK);
        return new Report(worst, Instant.now(), checks);
    }

    @Override
    public boolean isServing() {
        return status.summary().state() == State.READY
                && run(SERVING).stream().noneMatch(check -> check.level() == Level.CRITICAL);
    }

    private List<Check> run(String tag) {
        return executor.execute(HealthCheckSelector.tags(tag), new HealthCheckExecutionOptions()).stream()
                .map(HealthReport::check)
                .sorted(Comparator.comparing(Check::name))
                .toList();
    }

    private static Check check(HealthCheckExecutionResult result) {
        String name = result.getHealthCheckMetadata().getName();
        return new Check(
                name,
                Texts.titleOf(name),
                Verdict.level(result.getHealthCheckResult()),
                Verdict.messages(result.getHealthCheckResult(), result.hasTimedOut()),
                result.getFinishedAt().toInstant(),
                Duration.ofMillis(result.getElapsedTimeInMs()));
    }
}
