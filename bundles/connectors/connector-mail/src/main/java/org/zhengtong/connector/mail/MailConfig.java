package org.zhengtong.connector.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Configuration of the connector, PID {@code org.zhengtong.connector.mail}. Changes apply at once. */
@ObjectClassDefinition(name = "%name", localization = "OSGI-INF/l10n/mail")
public @interface MailConfig {

    @AttributeDefinition(name = "%host", description = "%host.help")
    String host() default "";

    @AttributeDefinition(name = "%port", description = "%port.help", min = "1", max = "65535")
    int port() default 587;

    @AttributeDefinition(
            name = "%security",
            description = "%security.help",
            options = {
                @Option(label = "%security.STARTTLS", value = "STARTTLS"),
                @Option(label = "%security.TLS", value = "TLS"),
                @Option(label = "%security.NONE", value = "NONE")
            })
    String security() default "STARTTLS";

    @AttributeDefinition(name = "%from", description = "%from.help")
    String from() default "";

    @AttributeDefinition(name = "%user", description = "%user.help")
    String user() default "";

    @AttributeDefinition(name = "%password", description = "%password.help", type = AttributeType.PASSWORD)
    String _password() default "";

    @AttributeDefinition(name = "%connect_timeout_ms", description = "%connect_timeout_ms.help", min = "1")
    int connect__timeout__ms() default 5000;

    @AttributeDefinition(name = "%timeout_ms", description = "%timeout_ms.help", min = "1")
    int timeout__ms() default 15_000;
}
