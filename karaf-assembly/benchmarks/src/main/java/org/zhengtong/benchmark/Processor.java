package org.zhengtong.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time, which tells what something costs even on a machine that does other things too. */
public final class Processor {

    private Processor() {}

    static Duration timeOf(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of a process and all that it started and that still run. */
    static Duration timeOfTree(ProcessHandle first) {
        return Stream.concat(Stream.of(first), first.descendants())
                .map(Processor::timeOf)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Processes that want to run at the moment, per processor; below zero when the system does not tell. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                / Runtime.getRuntime().availableProcessors();
    }
}
