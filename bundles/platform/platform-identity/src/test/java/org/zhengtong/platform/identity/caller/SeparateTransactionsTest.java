package org.zhengtong.platform.identity.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class SeparateTransactionsTest {

    private final Transactions transactions;
    private final SeparateTransactions separately;

    SeparateTransactionsTest(TestDatabase database) {
        transactions = database.apply("db/identity.xml").clear().transactions();
        separately = new SeparateTransactions(transactions);
    }

    @Test
    void whatIsDoneSeparatelyOutlivesARollback() {
        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    transactions.sql().count("select count(*) from identity_role");
                    separately.run(insert("kept"));
                    throw new IllegalArgumentException("rolled back by this test");
                }));

        assertEquals(1, transactions.required(() -> transactions.sql().count("select count(*) from identity_role")));
    }

    private Supplier<Integer> insert(String name) {
        return () -> transactions.sql().update("insert into identity_role (name, title) values (?, ?)", name, name);
    }

    @Test
    void failuresComeThrough() {
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> separately.run(() -> {
                    throw new RefusedException(CommonRefusal.SIGN_IN_FAILED, "");
                }));

        assertEquals(CommonRefusal.SIGN_IN_FAILED, refused.first().code());
    }
}
