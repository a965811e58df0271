package org.zhengtong.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;

@EveryDatabase
class TestDatabaseTest {

    private final TestDatabase database;
    private final Transactions transactions;

    TestDatabaseTest(TestDatabase database) {
        this.database = database.apply("db/note.xml").clear();
        this.transactions = database.transactions();
    }

    @Test
    void knowsItsDialect() {
        assertEquals(database.kind().name(), transactions.dialect().name());
    }

    @Test
    void clearsTablesThatReferToEachOther() {
        transactions.run(() -> {
            transactions.sql().update("insert into note (id, title) values ('1', 'one')");
            transactions.sql().update("insert into note_line (note_id, line_no) values ('1', 1)");
        });

        database.clear();

        assertEquals(0, transactions.required(() -> transactions.sql().count("select count(*) from note")));
    }

    @Test
    void databasesAreApart() {
        transactions.run(() -> transactions.sql().update("insert into note (id, title) values ('1', 'one')"));

        try (TestDatabase other = TestDatabase.open(database.kind())) {
            Transactions others = other.apply("db/note.xml").transactions();
            assertEquals(0, others.required(() -> others.sql().count("select count(*) from note")));
        }
    }

    @Test
    void removesTheLockOfANodeThatDied() {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "update databasechangeloglock set locked = ?, lockgranted = current_timestamp, lockedby = 'a dead node'",
                        true));

        database.apply("db/note-2.xml");

        assertEquals(0, transactions.required(() -> transactions.sql().count("select count(*) from note_label")));
    }
}
