package org.zhengtong.platform.exchange.delivery;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What holds for one connector in place of {@link DeliveryConfig}; -1 leaves a value as it is there. */
@ObjectClassDefinition(name = "Zhengtong message delivery, one connector")
public @interface ConnectorLimitsConfig {

    /** Factory PID of this configuration. */
    String PID = "org.zhengtong.platform.delivery.connector";

    @AttributeDefinition(name = "Connector", description = "name of the connector")
    String connector() default "";

    @AttributeDefinition(name = "Parallel calls", description = "deliveries at the same time, as many as it allows")
    int parallel__calls() default -1;

    @AttributeDefinition(name = "Calls per second", description = "of each node; 0 for no limit")
    double calls__per__second() default -1;

    @AttributeDefinition(name = "Call time limit (ms)", description = "how long it may take for one batch")
    int call__timeout__ms() default -1;

    @AttributeDefinition(name = "Payload limit (KB)", description = "a larger message becomes a dead letter")
    int payload__limit__kb() default -1;

    @AttributeDefinition(name = "Batch size", description = "messages in a call; 0 for as many as it takes")
    int batch__size() default -1;

    @AttributeDefinition(name = "Unavailable after", description = "failed batches in a row")
    int unavailable__threshold() default -1;

    @AttributeDefinition(name = "First pause (ms)", description = "before the first probe")
    int probe__first__ms() default -1;

    @AttributeDefinition(name = "Longest pause (ms)", description = "between two probes")
    int probe__max__ms() default -1;
}
