package org.zhengtong.platform.api.data;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.zhengtong.platform.api.data.Transactions.Dialect;

/**
 * A table whose rows are numbered in the order in which they are added. PostgreSQL numbers them by itself. A Derby database
 * is open in one process only, so the numbers are counted here: Derby's own identity columns refuse a row (state 40XL1)
 * whenever a new range of numbers is due while another session has the catalogue locked.
 */
public final class NumberedTable {

    private final Transactions transactions;
    private final String insert;
    private final Optional<AtomicLong> last;

    /**
     * @param number the column of the numbers, an identity column that takes given values too
     * @param columns the columns that rows are added with
     * @param highest query of the highest number that was ever used
     */
    public NumberedTable(Transactions transactions, String name, String number, List<String> columns, String highest) {
        this.transactions = transactions;
        this.last = transactions.dialect() == Dialect.DERBY
                ? Optional.of(new AtomicLong(
                        transactions.required(() -> transactions.sql().count(highest))))
                : Optional.empty();
        String names = (last.isPresent() ? number + ", " : "") + String.join(", ", columns);
        int marks = columns.size() + (last.isPresent() ? 1 : 0);
        this.insert = "insert into " + name + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(marks, "?")) + ")";
    }

    /** Adds rows in this order, each as the values of the columns; a single one {@link Sql#later}. Only within a transaction. */
    public void add(List<Object[]> rows) {
        Sql sql = transactions.sql();
        List<Object[]> complete = last.map(counter ->
                        rows.stream().map(row -> numbered(counter, row)).toList())
                .orElse(rows);
        if (complete.size() == 1) {
            sql.later(insert, complete.get(0));
        } else {
            sql.batch(insert, complete);
        }
    }

    private static Object[] numbered(AtomicLong counter, Object[] row) {
        Object[] numbered = new Object[row.length + 1];
        numbered[0] = counter.incrementAndGet();
        System.arraycopy(row, 0, numbered, 1, row.length);
        return numbered;
    }
}
