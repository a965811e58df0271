package org.zhengtong.platform.audit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How the audit log is sealed. */
@ObjectClassDefinition(name = "Audit log", description = "How the audit log is sealed into its hash chain")
public @interface SealingConfig {

    String PID = "org.zhengtong.platform.audit";

    /** Milliseconds between two looks for new entries. */
    @AttributeDefinition(name = "sealing_period_ms", description = "Milliseconds between two looks for new entries")
    long sealing__period__ms() default 500;

    /** Entries that are sealed in one transaction. */
    @AttributeDefinition(name = "sealing_batch", description = "Entries that are sealed in one transaction")
    int sealing__batch() default 1000;

    /** Entries after which the end of the chain is signed. */
    @AttributeDefinition(
            name = "checkpoint_entries",
            description = "Entries after which the end of the chain is signed")
    long checkpoint__entries() default 10_000;

    /** Seconds after which the end of the chain is signed if there are new entries. */
    @AttributeDefinition(
            name = "checkpoint_period_s",
            description = "Seconds after which the end of the chain is signed if there are new entries")
    long checkpoint__period__s() default 60;
}
