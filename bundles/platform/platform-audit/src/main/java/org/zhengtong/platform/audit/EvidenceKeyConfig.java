package org.zhengtong.platform.audit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the key is that signs evidence. */
@ObjectClassDefinition(name = "Evidence key", description = "The SM2 key that signs checkpoints and files of evidence")
public @interface EvidenceKeyConfig {

    String PID = "org.zhengtong.platform.audit.key";

    /** File with the key; empty for {@code keys/evidence-sm2.pem} in the data folder. */
    @AttributeDefinition(name = "key_file", description = "File with the private key, made on the first start")
    String key__file() default "";
}
