package org.zhengtong.platform.audit.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Takes out of the database what is in a file, some at a time. What a crash left behind, the next run takes out. */
@Component(service = ArchivedRows.class)
public final class ArchivedRows {

    private static final int AT_ONCE = 5000;

    private final Transactions transactions;

    @Activate
    public ArchivedRows(@Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /**
     * Removes the links up to {@code last} with their entries.
     *
     * @throws InterruptedException when the container stops
     */
    void removeUpTo(long last) throws InterruptedException {
        long next = transactions.required(() -> sql().count("select min(chain_no) from audit_seal"));
        while (next > 0 && next <= last) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped while old entries are removed");
            }
            long first = next;
            long until = Math.min(first + AT_ONCE - 1, last);
            transactions.run(() -> remove(first, until));
            next = until + 1;
        }
    }

    private void remove(long first, long last) {
        sql().update(
                        "delete from audit_entry where seq in"
                                + " (select entry_seq from audit_seal where chain_no between ? and ?)",
                        first,
                        last);
        sql().update("delete from audit_seal where chain_no between ? and ?", first, last);
    }

    private Sql sql() {
        return transactions.sql();
    }
}
