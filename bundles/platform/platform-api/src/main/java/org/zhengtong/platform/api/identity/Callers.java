package org.zhengtong.platform.api.identity;

import java.util.function.Supplier;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** The caller of the present thread, set by the faces (REST, SOAP, shell, job) for the time of one call. */
public final class Callers {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private Callers() {}

    /** {@link Caller#ANONYMOUS} when no face has set one. */
    public static Caller current() {
        Caller caller = CURRENT.get();
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    public static <T> T runAs(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** For faces that cannot wrap the call: {@link #clear()} must follow on the same thread. */
    public static void enter(Caller caller) {
        CURRENT.set(caller);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /**
     * Lets a caller pass who may do this. From here to the end of the call only those scopes of the caller count in which
     * this permission was granted.
     *
     * @throws RefusedException {@code not_signed_in} or {@code not_permitted}
     */
    public static void require(String permission) {
        Caller caller = current();
        if (caller.may(permission)) {
            CURRENT.set(caller.narrowedTo(permission));
            return;
        }
        if (caller.kind() == Caller.Kind.ANONYMOUS) {
            throw new RefusedException(CommonRefusal.NOT_SIGNED_IN, "");
        }
        throw new RefusedException(CommonRefusal.NOT_PERMITTED, "", permission);
    }

    private static void restore(Caller before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
