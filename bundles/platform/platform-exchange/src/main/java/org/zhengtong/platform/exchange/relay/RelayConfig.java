package org.zhengtong.platform.exchange.relay;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How messages go from the database to the broker. */
@ObjectClassDefinition(name = "Zhengtong message relay")
public @interface RelayConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.relay";

    @AttributeDefinition(name = "Batch size", description = "messages per transaction of the broker")
    int batch__size() default 500;

    @AttributeDefinition(
            name = "Poll interval (ms)",
            description = "a commit wakes the relay of its own node; for messages of other nodes it looks this often")
    int poll__ms() default 1_000;

    @AttributeDefinition(
            name = "Gathering time (ms)",
            description = "between two batches that are not full, so that messages share a transaction")
    int gather__ms() default 50;

    @AttributeDefinition(
            name = "Lease (ms)",
            description = "how long the other nodes wait when the node that relays falls silent")
    int lease__ms() default 5_000;

    @AttributeDefinition(name = "First pause (ms)", description = "after a failure; it doubles with each further one")
    int retry__first__ms() default 500;

    @AttributeDefinition(name = "Longest pause (ms)", description = "between two attempts during an outage")
    int retry__max__ms() default 30_000;

    @AttributeDefinition(name = "Stop time limit (ms)", description = "how long a stop waits for the present batch")
    int stop__timeout__ms() default 5_000;
}
