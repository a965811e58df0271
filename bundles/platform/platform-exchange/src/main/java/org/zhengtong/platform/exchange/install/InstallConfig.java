package org.zhengtong.platform.exchange.install;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How connectors are installed. */
@ObjectClassDefinition(name = "Zhengtong connector installation")
public @interface InstallConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.install";

    @AttributeDefinition(
            name = "Start time limit (ms)",
            description = "how long a connector may take to come up before its installation is undone")
    int start__timeout__ms() default 30_000;

    @AttributeDefinition(
            name = "KAR folder",
            description = "where the container keeps KARs; empty: the folder kar below the container's data")
    String kar__dir() default "";
}
