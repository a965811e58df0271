package org.zhengtong.platform.api.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that changes nothing when it is repeated, or that outlasts a transaction: its {@code Idempotency-Key} is
 * ignored. Every other POST is run in one transaction with its key and its stored answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SafeToRepeat {
    /** Why. */
    String value();
}
