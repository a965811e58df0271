package org.zhengtong.rating.app;

import java.util.function.Supplier;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * Runs a transaction again when another one stored the same unique key at the same moment: now it can be seen. Within a
 * transaction that is up to whoever began it.
 */
final class Repeats {

    private static final int ATTEMPTS = 3;

    private Repeats() {}

    /** @throws RefusedException {@code temporarily_unavailable} if the conflict stays */
    static <T> T whenInConflict(Transactions transactions, Supplier<T> work) {
        if (transactions.isActive()) {
            return transactions.required(work);
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return transactions.required(work);
            } catch (DataException e) {
                if (attempt == 1 && !e.isIntegrityViolation()) {
                    throw e;
                }
            }
        }
        throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
    }
}
