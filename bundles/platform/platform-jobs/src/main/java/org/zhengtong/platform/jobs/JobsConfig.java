package org.zhengtong.platform.jobs;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How jobs are run. */
@ObjectClassDefinition(name = "Jobs", description = "How jobs are run")
public @interface JobsConfig {

    String PID = "org.zhengtong.platform.jobs";

    /** Jobs that may run at the same time by their schedules. */
    @AttributeDefinition(name = "threads", description = "Jobs that may run at the same time by their schedules")
    int threads() default 4;

    /** Seconds after which another node takes a job over whose node is silent. */
    @AttributeDefinition(
            name = "lease_s",
            description = "Seconds after which another node takes a job over whose node is silent")
    int lease__s() default 60;

    /** Days for which runs are kept. */
    @AttributeDefinition(name = "keep_runs_d", description = "Days for which runs are kept")
    int keep__runs__d() default 180;

    /** Name of this node, which must be the same after a restart. Empty: host name and folder. */
    @AttributeDefinition(
            name = "node",
            description = "Name of this node, the same after a restart; empty: host name and folder")
    String node() default "";
}
