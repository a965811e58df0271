package org.zhengtong.platform.identity.personal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the key for personal data is. */
@ObjectClassDefinition(name = "Personal data", description = "Encryption of personal data")
public @interface PersonalDataConfig {

    String PID = "org.zhengtong.platform.identity.personal";

    /** File with the key, the same for every node; empty for {@code keys/personal-data.key} in the data folder. */
    @AttributeDefinition(name = "key_file", description = "File with the key; the same for every node")
    String key__file() default "";
}
