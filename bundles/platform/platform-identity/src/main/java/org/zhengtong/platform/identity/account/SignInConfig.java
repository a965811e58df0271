package org.zhengtong.platform.identity.account;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When accounts are locked, and how old a password may be. */
@ObjectClassDefinition(name = "Sign-in", description = "When accounts are locked, and how old a password may be")
public @interface SignInConfig {

    String PID = "org.zhengtong.platform.identity.signin";

    /** Failed sign-ins after which an account is locked. */
    @AttributeDefinition(
            name = "failures_before_lock",
            description = "Failed sign-ins after which an account is locked")
    int failures__before__lock() default 5;

    /** Minutes for which it is locked. */
    @AttributeDefinition(name = "lock_minutes", description = "Minutes for which an account is locked")
    long lock__minutes() default 10;

    /** Days after which a password must be changed; 0 for never. */
    @AttributeDefinition(
            name = "password_age_days",
            description = "Days after which a password must be changed; 0 for never")
    int password__age__days() default 90;
}
