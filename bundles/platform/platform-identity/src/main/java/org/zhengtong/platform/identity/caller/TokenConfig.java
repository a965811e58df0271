package org.zhengtong.platform.identity.caller;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How long bearer tokens live. */
@ObjectClassDefinition(name = "Tokens", description = "How long bearer tokens live")
public @interface TokenConfig {

    String PID = "org.zhengtong.platform.identity.token";

    /** Minutes after which a session ends. */
    @AttributeDefinition(name = "session_minutes", description = "Minutes after which a session ends")
    long session__minutes() default 480;

    /** Minutes without a call after which a session ends. */
    @AttributeDefinition(
            name = "session_idle_minutes",
            description = "Minutes without a call after which a session ends")
    long session__idle__minutes() default 30;

    /** Minutes after which the token of a department's system ends. */
    @AttributeDefinition(
            name = "client_minutes",
            description = "Minutes after which the token of a department's system ends")
    long client__minutes() default 120;
}
