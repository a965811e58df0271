package org.zhengtong.platform.exchange.broker;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Where the message broker is, and how the embedded one stores. */
@ObjectClassDefinition(name = "Zhengtong message broker")
public @interface BrokerConfig {

    /** PID of this configuration. */
    String PID = "org.zhengtong.platform.broker";

    @AttributeDefinition(
            name = "Mode",
            description = "embedded: the broker of this process; external: one elsewhere",
            options = {@Option("embedded"), @Option("external")})
    String mode() default "embedded";

    @AttributeDefinition(name = "URL", description = "vm://<number> when embedded, tcp://host:61616 when external")
    String url() default "vm://0";

    @AttributeDefinition(name = "User", description = "account at an external broker; empty for none")
    String user() default "";

    @AttributeDefinition(name = "Password", description = "its password")
    String password() default "";

    @AttributeDefinition(name = "Call time limit (ms)", description = "how long one call to the broker may take")
    int call__timeout__ms() default 30_000;

    @AttributeDefinition(
            name = "Journal folder",
            description = "where the embedded broker stores; empty: the folder artemis below the container's data")
    String journal__dir() default "";

    @AttributeDefinition(
            name = "Journal type",
            description = "ASYNCIO needs libaio",
            options = {@Option("NIO"), @Option("ASYNCIO")})
    String journal__type() default "NIO";

    @AttributeDefinition(
            name = "Queue memory (MB)",
            description = "memory that one queue may fill; what exceeds it goes to disk")
    int queue__memory__mb() default 32;

    @AttributeDefinition(
            name = "Disk limit (%)",
            description = "the embedded broker takes no more messages when the disk is fuller than this")
    int max__disk__usage__percent() default 95;
}
