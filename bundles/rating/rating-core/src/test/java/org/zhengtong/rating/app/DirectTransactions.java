package org.zhengtong.rating.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Transactions over stores in memory: nothing is rolled back. */
final class DirectTransactions implements Transactions {

    private final List<Runnable> afterCommit = new ArrayList<>();

    @Override
    public <T> T required(Supplier<T> work) {
        T result = work.get();
        List.copyOf(afterCommit).forEach(Runnable::run);
        afterCommit.clear();
        return result;
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    @Override
    public Sql sql() {
        throw new IllegalStateException("no database");
    }

    @Override
    public EntityManager entityManager(EntityManagerFactory unit) {
        throw new IllegalStateException("no database");
    }

    @Override
    public Dialect dialect() {
        throw new IllegalStateException("no database");
    }
}
