package org.zhengtong.platform.audit.archive;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When the audit log goes to files. */
@ObjectClassDefinition(name = "Audit archive", description = "When and where old parts of the audit log go to files")
public @interface ArchiveConfig {

    String PID = "org.zhengtong.platform.audit.archive";

    /** Days for which entries stay in the database; never less than 180 (Cybersecurity Law, article 21). */
    @AttributeDefinition(name = "keep_d", description = "Days for which entries stay in the database, at least 180")
    int keep__d() default 180;

    /** Folder of the files; empty for {@code archive} in the data folder. */
    @AttributeDefinition(name = "folder", description = "Folder of the files, the same for every node")
    String folder() default "";

    /** Entries that go into one file, up to the next checkpoint. */
    @AttributeDefinition(name = "file_entries", description = "Entries that go into one file at most")
    long file__entries() default 500_000;
}
