package org.zhengtong.connector.sample;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration of the connector, PID {@code org.zhengtong.connector.sample}. Changes apply at once. */
@ObjectClassDefinition(name = "Connector sample")
public @interface SampleConfig {

    @AttributeDefinition(
            name = "Address",
            description = "Root address of the system, http or https; empty: not configured, messages wait")
    String url() default "";

    @AttributeDefinition(
            name = "API key",
            description = "Given by the system's operator; the dot keeps it out of the service's properties",
            type = AttributeType.PASSWORD)
    String _api__key() default "";

    @AttributeDefinition(name = "Time limit to connect", description = "Milliseconds", min = "1")
    int connect__timeout__ms() default 3000;

    @AttributeDefinition(name = "Time limit of a call", description = "Milliseconds, connecting included", min = "1")
    int timeout__ms() default 10000;
}
