package org.zhengtong.platform.health.alert;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When operators are told of what the health checks find. */
@ObjectClassDefinition(name = "Alerts")
public @interface AlertConfig {

    String PID = "org.zhengtong.platform.health.alert";

    @AttributeDefinition(name = "enabled", description = "Whether operators are told")
    boolean enabled() default true;

    @AttributeDefinition(name = "period_s", description = "Seconds between two looks")
    long period__s() default 30;

    @AttributeDefinition(name = "raise_after_s", description = "Seconds that something must last before it is told of")
    long raise__after__s() default 60;

    @AttributeDefinition(name = "end_after_s", description = "Seconds that it must be well again before that is told")
    long end__after__s() default 120;

    @AttributeDefinition(name = "level", description = "WARN or CRITICAL: the least that is worth a message")
    String level() default "WARN";

    @AttributeDefinition(name = "node", description = "Name of this node in messages; empty: its host name")
    String node() default "";
}
