package org.zhengtong.platform.exchange.delivery;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How messages go from the queues to the connectors. */
@ObjectClassDefinition(name = "Zhengtong message delivery")
public @interface DeliveryConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.delivery";

    @AttributeDefinition(name = "Call time limit (ms)", description = "how long a connector may take for one batch")
    int call__timeout__ms() default 30_000;

    @AttributeDefinition(
            name = "Parallel calls",
            description = "deliveries to one connector at the same time, as many as it allows; order per key holds")
    int parallel__calls() default 4;

    @AttributeDefinition(name = "Calls per second", description = "to one connector, of each node; 0 for no limit")
    double calls__per__second() default 0;

    @AttributeDefinition(name = "Payload limit (KB)", description = "a larger message becomes a dead letter")
    int payload__limit__kb() default 1024;

    @AttributeDefinition(name = "Batch size", description = "messages in a call; 0 for as many as the connector takes")
    int batch__size() default 0;

    @AttributeDefinition(name = "Probe time limit (ms)", description = "how long a connector may take for a probe")
    int probe__timeout__ms() default 10_000;

    @AttributeDefinition(name = "Gathering time (ms)", description = "how long a batch waits for more messages")
    int gather__ms() default 50;

    @AttributeDefinition(
            name = "Unavailable after",
            description = "failed batches in a row after which a connector is paused and probed")
    int unavailable__threshold() default 1;

    @AttributeDefinition(name = "First pause (ms)", description = "before the first probe of a system that is down")
    int probe__first__ms() default 1_000;

    @AttributeDefinition(name = "Growth of the pause", description = "factor from one probe to the next")
    double probe__factor() default 2;

    @AttributeDefinition(name = "Longest pause (ms)", description = "between two probes")
    int probe__max__ms() default 60_000;

    @AttributeDefinition(
            name = "Grace (ms)",
            description = "how long a connector that is stopped may work on its present batch before it is interrupted")
    int stop__grace__ms() default 2_000;

    @AttributeDefinition(name = "Stop time limit (ms)", description = "how long a stop takes at most after the grace")
    int stop__timeout__ms() default 8_000;
}
