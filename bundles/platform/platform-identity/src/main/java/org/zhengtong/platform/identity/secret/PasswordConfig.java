package org.zhengtong.platform.identity.secret;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a password must be, and how it is hashed. */
@ObjectClassDefinition(name = "Passwords", description = "What a password must be, and how passwords are hashed")
public @interface PasswordConfig {

    String PID = "org.zhengtong.platform.identity.password";

    /** Fewest characters of a password; never less than 8. */
    @AttributeDefinition(name = "minimum_length", description = "Fewest characters of a password; never less than 8")
    int minimum__length() default 8;

    /** How many passwords an account had last, the present one among them, are refused as its next. */
    @AttributeDefinition(
            name = "history",
            description = "How many of an account's last passwords are refused as its next")
    int history() default 5;

    /** Memory of one hash, KiB. */
    @AttributeDefinition(name = "argon2_memory_kib", description = "Memory of one hash, KiB")
    int argon2__memory__kib() default 32768;

    /** Passes over the memory. */
    @AttributeDefinition(name = "argon2_iterations", description = "Passes over the memory")
    int argon2__iterations() default 5;

    /** Hashes that are computed at the same time; further ones wait. */
    @AttributeDefinition(name = "hashes_at_once", description = "Hashes that are computed at the same time")
    int hashes__at__once() default 2;

    /** Milliseconds that a sign-in waits for its turn before it is refused. */
    @AttributeDefinition(name = "hash_wait_ms", description = "Milliseconds that a sign-in waits for its turn")
    long hash__wait__ms() default 5000;
}
