package org.zhengtong.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.NumberedTable;
import org.zhengtong.platform.api.data.Transactions;

@EveryDatabase
class NumberedTableTest {

    /** More than Derby takes numbers in advance. */
    private static final int MANY = 250;

    private final DatabaseKind kind;
    private final DataSource pool;
    private final Transactions transactions;
    private final NumberedTable diary;

    NumberedTableTest(TestDatabase database) {
        kind = database.kind();
        pool = database.dataSource();
        transactions = database.apply("db/diary.xml").clear().transactions();
        diary = diary();
    }

    private NumberedTable diary() {
        return new NumberedTable(transactions, "diary", "seq", List.of("title"), "select max(seq) from diary");
    }

    @Test
    void rowsAreNumberedInTheOrderTheyAreAdded() {
        add(diary, "morning", "noon");
        add(diary, "evening");

        assertEquals(List.of("morning", "noon", "evening"), titlesByNumber());
    }

    @Test
    void numbersGoOnAfterARestart() {
        add(diary, "before");
        add(diary(), "after");

        assertEquals(List.of("before", "after"), titlesByNumber());
    }

    @Test
    void rowsAreAddedWhileAnotherSessionReadsTheCatalogue() throws SQLException {
        String[] titles = IntStream.range(0, MANY).mapToObj(i -> "day " + i).toArray(String[]::new);

        try (Connection reader = catalogueReader()) {
            add(diary, titles);
            reader.rollback();
        }

        assertEquals(List.of(titles), titlesByNumber());
    }

    /** Why the numbers are not left to Derby. Once this fails, they can be. */
    @Test
    void derbyRefusesRowsWhoseNumbersItGivesItself() throws SQLException {
        assumeTrue(kind == DatabaseKind.DERBY);

        try (Connection reader = catalogueReader()) {
            DataException refused = assertThrows(DataException.class, this::addNumberedByDerby);
            assertEquals("40XL1", refused.sqlState());
            reader.rollback();
        }
    }

    private void addNumberedByDerby() {
        transactions.run(() -> IntStream.range(0, MANY)
                .forEach(i -> transactions.sql().update("insert into diary (title) values (?)", "day " + i)));
    }

    /** A transaction that has read what Derby keeps of its sequences, and is not over. */
    private Connection catalogueReader() throws SQLException {
        Connection reader = pool.getConnection();
        reader.setAutoCommit(false);
        if (kind == DatabaseKind.DERBY) {
            reader.createStatement()
                    .executeQuery("select sequencename from sys.syssequences with rr")
                    .next();
        }
        return reader;
    }

    private void add(NumberedTable table, String... titles) {
        transactions.run(() -> table.add(
                List.of(titles).stream().map(title -> new Object[] {title}).toList()));
    }

    private List<String> titlesByNumber() {
        return transactions.required(
                () -> transactions.sql().query("select title from diary order by seq", row -> row.text("title")));
    }
}
