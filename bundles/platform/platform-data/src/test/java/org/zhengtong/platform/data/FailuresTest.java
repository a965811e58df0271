package org.zhengtong.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import javax.persistence.RollbackException;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

class FailuresTest {

    private final SQLException duplicate = new SQLException("duplicate", "23505");

    @Test
    void whatJpaWrapsIsADataException() {
        RuntimeException translated = Failures.translate(
                new RollbackException(new PersistenceException(new IllegalStateException(duplicate))));

        assertTrue(assertInstanceOf(DataException.class, translated).isIntegrityViolation());
    }

    @Test
    void aLostOptimisticLockIsARefusal() {
        RuntimeException translated = Failures.translate(new RollbackException(new OptimisticLockException("changed")));

        assertEquals(
                CommonRefusal.VERSION_CONFLICT,
                assertInstanceOf(RefusedException.class, translated).first().code());
    }

    @Test
    void anythingElseStaysAsItIs() {
        RuntimeException own = new IllegalArgumentException("own");
        RuntimeException wrapping = new IllegalStateException(Failures.of("failed", duplicate));

        assertSame(own, Failures.translate(own));
        assertSame(wrapping, Failures.translate(wrapping));
    }

    @Test
    void deadlocksAreWorthARepeatEvenIfWrapped() {
        DataException deadlock = Failures.of("failed", new SQLException("deadlock", "40P01"));

        assertTrue(Failures.isTransient(deadlock));
        assertTrue(Failures.isTransient(new IllegalStateException(deadlock)));
        assertFalse(Failures.isTransient(Failures.of("failed", duplicate)));
        assertFalse(Failures.isTransient(new IllegalStateException("own")));
    }

    @Test
    void anErrorWithoutStateHasAnEmptyOne() {
        assertEquals("", Failures.of("failed", new SQLException("?")).sqlState());
    }
}
