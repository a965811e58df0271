package org.zhengtong.platform.exchange.testing;

import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** A database that can go away and come back. */
public final class FragileTransactions implements Transactions {

    private final Transactions transactions;
    private volatile boolean away;

    public FragileTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        if (away) {
            throw new DataException("the database is away", "08006", new IllegalStateException());
        }
        return transactions.required(work);
    }

    @Override
    public boolean isActive() {
        return transactions.isActive();
    }

    @Override
    public void afterCommit(Runnable action) {
        transactions.afterCommit(action);
    }

    @Override
    public Sql sql() {
        return transactions.sql();
    }

    @Override
    public EntityManager entityManager(EntityManagerFactory unit) {
        return transactions.entityManager(unit);
    }

    @Override
    public Dialect dialect() {
        return transactions.dialect();
    }
}
