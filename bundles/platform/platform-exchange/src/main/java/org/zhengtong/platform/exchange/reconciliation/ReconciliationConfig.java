package org.zhengtong.platform.exchange.reconciliation;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The nightly comparison with external systems. */
@ObjectClassDefinition(name = "Zhengtong reconciliation")
public @interface ReconciliationConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.reconciliation";

    @AttributeDefinition(
            name = "Days",
            description = "how many days back a day that could not be compared is tried again, from 1")
    int days() default 3;
}
