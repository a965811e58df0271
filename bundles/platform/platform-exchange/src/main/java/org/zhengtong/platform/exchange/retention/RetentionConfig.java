package org.zhengtong.platform.exchange.retention;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long messages are kept. */
@ObjectClassDefinition(name = "Zhengtong message retention")
public @interface RetentionConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.retention";

    @AttributeDefinition(
            name = "Days",
            description = "how long a message is kept after it was published, 180 at least; what waits or is a dead"
                    + " letter is kept until it is dealt with")
    int days() default 400;
}
