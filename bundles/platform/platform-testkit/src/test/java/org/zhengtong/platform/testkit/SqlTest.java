package org.zhengtong.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

@EveryDatabase
class SqlTest {

    private static final Instant NOW = Instant.parse("2026-02-16T01:02:03.456789Z");
    private static final String LONG_TEXT = "评价".repeat(50_000);

    private final Transactions transactions;

    SqlTest(TestDatabase database) {
        transactions = database.apply("db/note.xml").clear().transactions();
    }

    @Test
    void readsWhatItWrote() {
        insertFull();

        assertReads("title", row -> row.text("title"));
        assertReads(LONG_TEXT, row -> row.text("body"));
        assertReads(true, row -> row.flag("pinned"));
        assertReads("RED", row -> row.text("colour"));
        assertReads(7, row -> row.number("pages"));
        assertReads(5_000_000_000L, row -> row.longNumber("letters"));
        assertReads("12.50", row -> row.text("weight"));
        assertReads(LocalDate.of(2026, 2, 16), row -> row.date("written_on"));
        assertReads(Instant.parse("2026-02-16T01:02:03.456Z"), row -> row.instant("updated_at"));
    }

    @Test
    void findsByEveryType() {
        insertFull();

        assertEquals(1, count("pinned = ?", true));
        assertEquals(1, count("colour = ?", Colour.RED));
        assertEquals(1, count("updated_at = ?", NOW));
        assertEquals(1, count("written_on <= ?", LocalDate.of(2026, 2, 16)));
        assertEquals(1, count("weight = ?", new BigDecimal("12.5")));
    }

    @Test
    void keepsBytesAsTheyAre() {
        insertFull();
        byte[] picture = new byte[300_000];
        new Random(7).nextBytes(picture);
        transactions.run(() -> sql().update("update note set picture = ?", picture));

        byte[] read = read(row -> row.bytes("picture"));
        assertArrayEquals(picture, read);
    }

    @Test
    void nullIsEmpty() {
        transactions.run(() -> sql().update(
                        "insert into note (id, title, body, pages, written_on, updated_at, pinned) values (?, ?, ?, ?, ?, ?, ?)",
                        "1",
                        "title",
                        null,
                        null,
                        null,
                        null,
                        null));

        assertReads(Optional.empty(), row -> row.optionalText("body"));
        assertReads("", row -> row.textOrEmpty("body"));
        assertReads(Optional.empty(), row -> row.optionalNumber("pages"));
        assertReads(Optional.empty(), row -> row.optionalDate("written_on"));
        assertReads(Optional.empty(), row -> row.optionalInstant("updated_at"));
        assertThrows(IllegalStateException.class, () -> read(row -> row.number("pages")));
    }

    @Test
    void sendsBatchesOfAnySize() {
        List<Object[]> rows = IntStream.range(0, 2500)
                .mapToObj(i -> new Object[] {Integer.toString(i), "note " + i})
                .toList();

        transactions.run(() -> sql().batch("insert into note (id, title) values (?, ?)", rows));
        transactions.run(() -> sql().batch("insert into note (id, title) values (?, ?)", List.of()));

        assertEquals(2500, count("1 = 1"));
    }

    @Test
    void aViolationWithinABatchIsOneToo() {
        List<Object[]> rows = List.of(new Object[] {"1", "same"}, new Object[] {"2", "same"});

        DataException refused = assertThrows(
                DataException.class,
                () -> transactions.run(() -> sql().batch("insert into note (id, title) values (?, ?)", rows)));

        assertTrue(refused.isIntegrityViolation());
    }

    @Test
    void whatWasPutOffIsThereForTheNextStatement() {
        long seen = transactions.required(() -> {
            sql().later("insert into note (id, title) values (?, ?)", "1", "a");
            sql().later("update note set pages = ? where id = ?", 7, "1");
            return sql().count("select count(*) from note where pages = 7");
        });

        assertEquals(1, seen);
    }

    @Test
    void whatWasPutOffIsCommitted() {
        transactions.run(() -> IntStream.range(0, 50)
                .forEach(i -> sql().later(
                                "insert into note (id, title, body) values (?, ?, ?)",
                                "" + i,
                                "note " + i,
                                i % 2 == 0 ? null : "text")));

        assertEquals(25, count("body is null"));
        assertEquals(50, count("1 = 1"));
    }

    @Test
    void aStatementThatWasPutOffFailsWithTheTransaction() {
        Runnable work = () -> {
            sql().later("insert into note (id, title) values (?, ?)", "1", "same");
            sql().later("insert into note (id, title) values (?, ?)", "2", "same");
        };

        DataException refused = assertThrows(DataException.class, () -> transactions.run(work));

        assertTrue(refused.isIntegrityViolation());
        assertEquals(0, count("1 = 1"));
    }

    @Test
    void whatWasPutOffIsNotDoneAfterAFailure() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    sql().later("insert into note (id, title) values (?, ?)", "1", "a");
                    throw new IllegalStateException("never mind");
                }));

        assertEquals(0, count("1 = 1"));
    }

    @Test
    void updateTellsHowManyRowsChanged() {
        insertFull();

        assertEquals(1, update("update note set pages = 8 where id = ?", "1"));
        assertEquals(0, update("update note set pages = 8 where id = ?", "2"));
    }

    @Test
    void firstIsTheFirst() {
        transactions.run(() -> sql().batch(
                        "insert into note (id, title) values (?, ?)",
                        List.of(new Object[] {"1", "a"}, new Object[] {"2", "b"})));

        assertEquals(
                Optional.of("b"),
                transactions.required(
                        () -> sql().first("select title from note order by title desc", row -> row.text("title"))));
        assertFalse(transactions
                .required(() -> sql().first("select title from note where id = '3'", row -> row.text("title")))
                .isPresent());
    }

    @Test
    void errorsDoNotTellTheParameters() {
        DataException failed =
                assertThrows(DataException.class, () -> update("update nothing set secret = ?", "230602198001010016"));

        assertTrue(failed.getMessage().contains("update nothing"));
        assertFalse(failed.getMessage().contains("230602198001010016"));
    }

    @Test
    void refusesParametersThatNoColumnHolds() {
        assertThrows(IllegalArgumentException.class, () -> count("title = ?", List.of("a")));
    }

    private void insertFull() {
        update(
                "insert into note (id, title, body, pinned, colour, pages, letters, weight, written_on, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "1",
                "title",
                LONG_TEXT,
                true,
                Colour.RED,
                7,
                5_000_000_000L,
                new BigDecimal("12.50"),
                LocalDate.of(2026, 2, 16),
                NOW);
    }

    private int update(String statement, Object... parameters) {
        return transactions.required(() -> sql().update(statement, parameters));
    }

    private long count(String condition, Object... parameters) {
        return transactions.required(() -> sql().count("select count(*) from note where " + condition, parameters));
    }

    private void assertReads(Object expected, Function<Row, Object> reader) {
        assertEquals(expected, read(reader));
    }

    private <T> T read(Function<Row, T> reader) {
        return transactions
                .required(() -> sql().first("select * from note", reader::apply))
                .orElseThrow();
    }

    private Sql sql() {
        return transactions.sql();
    }

    private enum Colour {
        RED
    }
}
