package org.zhengtong.platform.web.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class IdempotencyTest {

    private static final IdempotentRequest REQUEST = new IdempotentRequest("CLIENT:a", "key", "d1");
    private static final Answer ANSWER = new Answer(201, "/there", "{\"name\":\"政\"}");

    private final Transactions transactions;
    private final AnswerStore store;
    private final Idempotency idempotency;

    IdempotencyTest(TestDatabase database) {
        transactions = database.apply("db/web.xml").clear().transactions();
        store = new AnswerStore(transactions, new ReversiblePersonalData(), database.ready());
        idempotency = new Idempotency(transactions, store);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        assertFalse(idempotency.once(REQUEST, () -> ANSWER).replayed());
        Idempotency.Outcome second = idempotency.once(REQUEST, () -> new Answer(500, "", "never"));
        assertTrue(second.replayed());
        assertEquals(ANSWER, second.answer());
    }

    @Test
    void keepsAnswersWithoutABody() {
        idempotency.once(REQUEST, () -> new Answer(204, "", ""));
        assertEquals(
                new Answer(204, "", ""), idempotency.once(REQUEST, () -> ANSWER).answer());
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        idempotency.once(REQUEST, () -> ANSWER);
        IdempotentRequest other = new IdempotentRequest("CLIENT:b", "key", "d1");
        assertFalse(idempotency.once(other, () -> ANSWER).replayed());
    }

    @Test
    void refusesAnotherRequestWithTheKey() {
        idempotency.once(REQUEST, () -> ANSWER);
        IdempotentRequest other = new IdempotentRequest("CLIENT:a", "key", "d2");
        RefusedException refused = assertThrows(RefusedException.class, () -> idempotency.once(other, () -> ANSWER));
        assertEquals(CommonRefusal.IDEMPOTENCY_KEY_REUSED, refused.first().code());
    }

    @Test
    void forgetsTheKeyOfARefusedRequest() {
        assertThrows(
                RefusedException.class,
                () -> idempotency.once(REQUEST, () -> {
                    throw new RefusedException(CommonRefusal.REQUIRED, "name");
                }));
        assertFalse(idempotency.once(REQUEST, () -> ANSWER).replayed());
    }

    @Test
    void actsAgainWhenAnotherTookAUniqueKeyOfTheActItself() {
        AtomicInteger acts = new AtomicInteger();
        Idempotency.Outcome outcome = idempotency.once(REQUEST, () -> {
            if (acts.incrementAndGet() == 1) {
                throw new DataException("taken meanwhile", "23505", new SQLException());
            }
            return ANSWER;
        });
        assertFalse(outcome.replayed());
        assertEquals(2, acts.get());
    }

    @Test
    void waitsForTheFirstAndGivesItsAnswer() {
        CountDownLatch acting = new CountDownLatch(1);
        CountDownLatch secondCame = new CountDownLatch(1);
        CompletableFuture<Idempotency.Outcome> first =
                CompletableFuture.supplyAsync(() -> idempotency.once(REQUEST, () -> {
                    acting.countDown();
                    await(secondCame);
                    return ANSWER;
                }));
        await(acting);
        CompletableFuture<Idempotency.Outcome> second = CompletableFuture.supplyAsync(() -> {
            secondCame.countDown();
            return idempotency.once(REQUEST, () -> new Answer(201, "", "second"));
        });
        assertFalse(first.join().replayed());
        assertEquals(ANSWER, second.join().answer());
    }

    @Test
    void actsInTheTransactionOfTheKey() {
        idempotency.once(REQUEST, () -> {
            assertEquals(1, transactions.sql().count("select count(*) from web_idempotency"));
            return ANSWER;
        });
    }

    @Test
    void expiresAfterADay() {
        idempotency.once(REQUEST, () -> ANSWER);
        ExpireAnswers job = new ExpireAnswers(store);
        assertEquals(0, job.run(false).done());
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update web_idempotency set created_at = ?",
                        Instant.now().minusSeconds(25 * 3600)));
        assertEquals(1, job.run(true).done());
        assertEquals(1, job.run(false).done());
        assertFalse(idempotency.once(REQUEST, () -> ANSWER).replayed());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, java.util.concurrent.TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
