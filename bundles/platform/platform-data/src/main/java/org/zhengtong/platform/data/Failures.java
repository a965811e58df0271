package org.zhengtong.platform.data;

import java.sql.SQLException;
import java.util.Optional;
import javax.persistence.OptimisticLockException;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Turns what JDBC and JPA throw into what the API promises. */
final class Failures {

    private Failures() {}

    static DataException of(String what, SQLException failure) {
        return new DataException(what, failure.getSQLState(), failure);
    }

    /**
     * Errors of the database become {@link DataException}, a lost optimistic lock becomes the refusal
     * {@code version_conflict}; anything else stays as it is.
     */
    static RuntimeException translate(RuntimeException failure) {
        if (failure instanceof DataException || failure instanceof RefusedException) {
            return failure;
        }
        if (cause(failure, OptimisticLockException.class).isPresent()) {
            return versionConflict(failure);
        }
        if (cause(failure, DataException.class).isPresent()) {
            return failure;
        }
        return cause(failure, SQLException.class)
                .<RuntimeException>map(sql -> new DataException("JPA failed", sql.getSQLState(), failure))
                .orElse(failure);
    }

    /** Whether the database broke the transaction off and it may be tried again. */
    static boolean isTransient(RuntimeException failure) {
        return cause(failure, DataException.class)
                .map(DataException::isTransient)
                .orElse(false);
    }

    private static RefusedException versionConflict(RuntimeException failure) {
        RefusedException refused = new RefusedException(CommonRefusal.VERSION_CONFLICT, "");
        refused.addSuppressed(failure);
        return refused;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
