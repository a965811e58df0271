package org.zhengtong.platform.jobs;

import java.time.Instant;

/**
 * The beginning of a run.
 *
 * @param startedBy who asked for it, or {@code schedule}
 */
record RunStart(String id, String job, boolean dryRun, String startedBy, Instant at) {}
