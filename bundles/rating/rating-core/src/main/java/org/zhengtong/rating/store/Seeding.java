package org.zhengtong.rating.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;

/** Fills a table on the first start. */
final class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private Seeding() {}

    static void whenEmpty(Transactions transactions, String table, Runnable fill) {
        try {
            transactions.run(() -> {
                if (isEmpty(transactions, table)) {
                    fill.run();
                }
            });
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            LOG.info("Table {} was filled by another node", table);
        }
    }

    private static boolean isEmpty(Transactions transactions, String table) {
        return transactions.sql().count("select count(*) from " + table) == 0;
    }
}
