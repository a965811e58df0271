package org.zhengtong.connector.province.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;

/** No way at all: the configuration is missing or wrong. Messages wait. */
public record ClosedLink(String reason) implements Link {

    @Override
    public List<Outcome> deliver(List<Message> messages) {
        Outcome waiting = Outcome.unavailable(reason, Duration.ZERO, Exchanged.NOTHING);
        return Collections.nCopies(messages.size(), waiting);
    }

    @Override
    public Probe probe() {
        return Probe.unhealthy(reason);
    }

    @Override
    public RecordIds recordsOf(Message message) {
        return RecordIds.NONE;
    }

    @Override
    public Optional<String> caseOf(String recordId) {
        return Optional.empty();
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) {
        throw new RecordsUnavailableException(reason);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
