package org.zhengtong.connector.province.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.province.mapping.WireRecord;
import org.zhengtong.connector.province.wire.Operation;
import org.zhengtong.connector.province.wire.Wire;

/**
 * Sends records in as few calls as possible during one delivery. A call that is refused as a whole is repeated record by
 * record, so that a bad one does not drag the good ones along; once the system is down, nothing more is sent.
 */
final class Sender {

    private final Wire wire;
    private Optional<Outcome> down = Optional.empty();

    Sender(Wire wire) {
        this.wire = wire;
    }

    /** One outcome per record, in the same order. */
    List<Outcome> send(Operation operation, List<WireRecord> records) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < records.size(); from += wire.maxRecords()) {
            int to = Math.min(records.size(), from + wire.maxRecords());
            outcomes.addAll(sendPart(operation, records.subList(from, to)));
        }
        return outcomes;
    }

    private List<Outcome> sendPart(Operation operation, List<WireRecord> records) throws InterruptedException {
        Outcome whole = call(operation, records);
        boolean counts = whole instanceof Outcome.Delivered || whole instanceof Outcome.Unavailable;
        if (counts || records.size() == 1) {
            return Collections.nCopies(records.size(), whole);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (WireRecord record : records) {
            outcomes.add(call(operation, List.of(record)));
        }
        return outcomes;
    }

    private Outcome call(Operation operation, List<WireRecord> records) throws InterruptedException {
        if (down.isPresent()) {
            return down.get();
        }
        Outcome outcome = wire.submit(operation, records);
        if (outcome instanceof Outcome.Unavailable) {
            down = Optional.of(outcome);
        }
        return outcome;
    }
}
