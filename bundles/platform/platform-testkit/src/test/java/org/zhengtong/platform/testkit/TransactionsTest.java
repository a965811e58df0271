package org.zhengtong.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

@EveryDatabase
class TransactionsTest {

    private final Transactions transactions;
    private final EntityManagerFactory unit;

    TransactionsTest(TestDatabase database) {
        transactions = database.apply("db/note.xml").clear().transactions();
        unit = database.unit("note");
    }

    @Test
    void commitsWhatWasDone() {
        transactions.run(() -> insert("1", "first"));

        assertEquals(1, notes());
    }

    @Test
    void rollsBackOnAnyException() {
        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    insert("1", "first");
                    throw new IllegalArgumentException("no");
                }));

        assertEquals(0, notes());
    }

    @Test
    void aNestedCallJoins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    transactions.run(() -> insert("1", "first"));
                    throw new IllegalArgumentException("no");
                }));

        assertEquals(0, notes());
    }

    @Test
    void anInnerFailureIsNotCommittedEvenIfItIsCaught() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    insert("1", "first");
                    assertThrows(IllegalArgumentException.class, this::failInside);
                }));

        assertEquals(0, notes());
    }

    private void failInside() {
        transactions.run(() -> {
            throw new IllegalArgumentException("no");
        });
    }

    @Test
    void jpaAndSqlAreOneTransaction() {
        transactions.run(() -> {
            persist("1", "by JPA");
            insert("2", "by SQL");
            assertEquals("by SQL", entityManager().find(Note.class, "2").title());
        });
        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    persist("3", "by JPA again");
                    insert("4", "by SQL again");
                    throw new IllegalArgumentException("no");
                }));

        assertEquals(2, notes());
    }

    @Test
    void sqlSeesJpaChangesMadeBeforeIt() {
        transactions.run(() -> persist("1", "old"));

        transactions.run(() -> {
            entityManager().find(Note.class, "1").rename("new");
            assertEquals(1, transactions.sql().count("select count(*) from note where title = ?", "new"));
        });
    }

    @Test
    void jpaChangesAreWrittenAtTheCommit() {
        transactions.run(() -> persist("1", "first"));

        transactions.run(() -> entityManager().find(Note.class, "1").pin());

        assertTrue(transactions.required(
                () -> entityManager().find(Note.class, "1").isPinned()));
    }

    @Test
    void aSecondUniqueKeyIsAnIntegrityViolation() {
        transactions.run(() -> insert("1", "same"));

        DataException refused = assertThrows(DataException.class, () -> transactions.run(() -> insert("2", "same")));

        assertTrue(refused.isIntegrityViolation());
        assertEquals("23505", refused.sqlState());
    }

    @Test
    void aSecondUniqueKeyByJpaIsAnIntegrityViolationAsWell() {
        transactions.run(() -> insert("1", "same"));

        DataException refused = assertThrows(DataException.class, () -> transactions.run(() -> persist("2", "same")));

        assertTrue(refused.isIntegrityViolation());
    }

    @Test
    void whoChangesAnOldVersionIsRefused() {
        transactions.run(() -> persist("1", "first"));

        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> transactions.run(() -> {
                    Note note = entityManager().find(Note.class, "1");
                    transactions.sql().update("update note set version = version + 1");
                    note.pin();
                }));

        assertEquals(CommonRefusal.VERSION_CONFLICT, refused.first().code());
    }

    @Test
    void theConnectionIsGoodAgainAfterAFailure() {
        for (int i = 0; i < 30; i++) {
            assertThrows(
                    DataException.class,
                    () -> transactions.run(() -> transactions.sql().update("nonsense")));
        }

        assertEquals(0, notes());
    }

    @Test
    void actionsAfterTheCommitRunInOrderAndMayUseTransactions() {
        List<String> ran = new ArrayList<>();

        transactions.run(() -> {
            transactions.afterCommit(() -> ran.add("first"));
            transactions.run(() -> transactions.afterCommit(() -> ran.add("with " + notes())));
            insert("1", "first");
            assertTrue(ran.isEmpty());
        });

        assertEquals(List.of("first", "with 1"), ran);
    }

    @Test
    void actionsAfterTheCommitDoNotRunAfterARollback() {
        List<String> ran = new ArrayList<>();

        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    transactions.afterCommit(() -> ran.add("never"));
                    throw new IllegalArgumentException("no");
                }));

        assertTrue(ran.isEmpty());
    }

    @Test
    void aFailingActionAfterTheCommitDoesNotFailTheCaller() {
        List<String> ran = new ArrayList<>();

        transactions.run(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalArgumentException("expected by this test");
            });
            transactions.afterCommit(() -> ran.add("second"));
        });

        assertEquals(List.of("second"), ran);
    }

    @Test
    void outsideATransactionThereIsNoSql() {
        assertThrows(IllegalStateException.class, transactions::sql);
        assertThrows(IllegalStateException.class, () -> transactions.entityManager(unit));
        assertThrows(IllegalStateException.class, () -> transactions.afterCommit(() -> {}));
    }

    @Test
    void aTransientFailureIsTriedThreeTimesMore() {
        AtomicInteger attempts = new AtomicInteger();

        assertThrows(
                DataException.class,
                () -> transactions.run(() -> {
                    insert("1", "attempt " + attempts.incrementAndGet());
                    throw new DataException("deadlock", "40001", null);
                }));

        assertEquals(4, attempts.get());
        assertEquals(0, notes());
    }

    @Test
    void theVictimOfADeadlockIsRunAgain() throws Exception {
        transactions.run(() -> {
            insert("1", "one");
            insert("2", "two");
        });
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        runTogether(List.of(
                () -> pinBoth("1", "2", bothHoldOne, attempts), () -> pinBoth("2", "1", bothHoldOne, attempts)));

        assertEquals(3, attempts.get(), "two, and the victim again");
        assertEquals(
                2, transactions.required(() -> transactions.sql().count("select sum(pages) from note where id = '1'")));
        assertEquals(
                2, transactions.required(() -> transactions.sql().count("select sum(pages) from note where id = '2'")));
    }

    private Integer pinBoth(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
        return transactions.required(() -> {
            int attempt = attempts.incrementAndGet();
            addPage(first);
            if (attempt <= 2) {
                await(bothHoldOne);
            }
            addPage(second);
            return attempt;
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runTogether(List<Callable<Integer>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            for (Future<Integer> done : threads.invokeAll(works, 60, TimeUnit.SECONDS)) {
                assertFalse(done.isCancelled());
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void addPage(String id) {
        transactions.sql().update("update note set pages = coalesce(pages, 0) + 1 where id = ?", id);
    }

    private void insert(String id, String title) {
        transactions
                .sql()
                .update("insert into note (id, title, pinned, version) values (?, ?, ?, 1)", id, title, false);
    }

    private void persist(String id, String title) {
        entityManager().persist(new Note(id, title));
    }

    private EntityManager entityManager() {
        return transactions.entityManager(unit);
    }

    private long notes() {
        return transactions.required(() -> transactions.sql().count("select count(*) from note"));
    }
}
