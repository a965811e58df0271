package org.zhengtong.platform.shell.command;

import org.zhengtong.platform.api.exchange.DeadLetters.Handled;
import org.zhengtong.platform.shell.api.Table;

/** How it is shown what was done with dead letters. */
final class HandledTable {

    private HandledTable() {}

    static Table<Handled> of(Handled handled) {
        return Table.ofOne(handled).column("found", Handled::found).column("done", Handled::done);
    }
}
