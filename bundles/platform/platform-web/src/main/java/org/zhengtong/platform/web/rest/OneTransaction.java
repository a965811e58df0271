package org.zhengtong.platform.web.rest;

import java.util.function.Supplier;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.web.idempotency.Answer;

/** Carries a call out in one transaction; again, when another one took a unique key at the same moment: now it can be seen. */
final class OneTransaction {

    private static final int ATTEMPTS = 3;

    private final Transactions transactions;

    OneTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @throws RefusedException {@code temporarily_unavailable} if the conflict stays */
    Answer run(Supplier<Answer> call) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return transactions.required(call);
            } catch (DataException e) {
                if (!e.isIntegrityViolation()) {
                    throw e;
                }
            }
        }
        throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
    }
}
