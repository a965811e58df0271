package org.zhengtong.platform.jobs;

import java.time.Instant;

/** For how long a node holds a job. */
record Lease(String node, Instant from, Instant until) {}
