package org.zhengtong.platform.api.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission without which an operation or a shell command is refused: {@code <noun>.<verb>}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {
    /** For {@link #value()}: whoever has proved who they are. */
    String SIGNED_IN = "";

    String value();
}
