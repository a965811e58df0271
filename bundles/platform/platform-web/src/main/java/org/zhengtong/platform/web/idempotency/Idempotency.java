package org.zhengtong.platform.web.idempotency;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.web.idempotency.AnswerStore.StoredAnswer;

/** Carries a request out once: key, act and answer are committed together, or not at all. */
@Component(service = Idempotency.class)
public final class Idempotency {

    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final AnswerStore answers;

    @Activate
    public Idempotency(@Reference Transactions transactions, @Reference AnswerStore answers) {
        this.transactions = transactions;
        this.answers = answers;
    }

    /**
     * Acts, or gives the first answer again. A second request with the same key waits for the first; it acts itself when
     * the first was refused, for refusals are not kept. An act that met another one with a unique key of its own is tried
     * again: now it can see the other.
     *
     * @throws RefusedException {@code idempotency_key_reused} if the key belongs to another request, or the act's own
     */
    public Outcome once(IdempotentRequest request, Supplier<Answer> act) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Outcome> outcome = unlessInConflict(request, act);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
    }

    private Optional<Outcome> unlessInConflict(IdempotentRequest request, Supplier<Answer> act) {
        try {
            return Optional.of(new Outcome(transactions.required(() -> actAndStore(request, act)), false));
        } catch (KeyTakenException taken) {
            return answers.find(request.caller(), request.key())
                    .map(first -> new Outcome(answerOf(request, first), true));
        } catch (DataException failure) {
            if (!failure.isIntegrityViolation()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private Answer actAndStore(IdempotentRequest request, Supplier<Answer> act) {
        answers.take(request);
        Answer answer = act.get();
        answers.complete(request, answer);
        return answer;
    }

    private static Answer answerOf(IdempotentRequest request, StoredAnswer first) {
        if (!first.digest().equals(request.digest())) {
            throw new RefusedException(CommonRefusal.IDEMPOTENCY_KEY_REUSED, IdempotentRequest.HEADER);
        }
        return first.answer();
    }

    /** @param replayed whether the answer is that of an earlier request */
    public record Outcome(Answer answer, boolean replayed) {}
}
