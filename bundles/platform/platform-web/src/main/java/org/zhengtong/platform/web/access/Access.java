package org.zhengtong.platform.web.access;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;

/**
 * Who may call an operation.
 *
 * @param permission what a caller needs, {@link RequiresPermission#SIGNED_IN} for anybody known; empty for a public operation
 */
public record Access(Optional<String> permission) {

    private static final Access PUBLIC = new Access(Optional.empty());

    public Access {
        Objects.requireNonNull(permission, "permission");
    }

    /** What the method declares, else its class; empty if neither does. */
    public static Optional<Access> of(Method operation) {
        RequiresPermission own = operation.getAnnotation(RequiresPermission.class);
        if (own != null) {
            return Optional.of(requiring(own));
        }
        if (operation.isAnnotationPresent(PublicAccess.class)) {
            return Optional.of(PUBLIC);
        }
        return Optional.ofNullable(operation.getDeclaringClass().getAnnotation(RequiresPermission.class))
                .map(Access::requiring);
    }

    public boolean isPublic() {
        return permission.isEmpty();
    }

    /** @throws RefusedException {@code not_signed_in} or {@code not_permitted} */
    public void require(Caller caller) {
        if (isPublic()) {
            return;
        }
        if (caller.kind() == Caller.Kind.ANONYMOUS) {
            throw new RefusedException(CommonRefusal.NOT_SIGNED_IN, "");
        }
        String needed = permission.get();
        if (!needed.equals(RequiresPermission.SIGNED_IN) && !caller.may(needed)) {
            throw new RefusedException(CommonRefusal.NOT_PERMITTED, "", needed);
        }
    }

    private static Access requiring(RequiresPermission annotation) {
        return new Access(Optional.of(annotation.value()));
    }
}
