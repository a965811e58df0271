package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Reconcilable;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;
import org.zhengtong.platform.api.exchange.NewMessage;

/** The books of an external system, as its connector reads them. Used by one thread at a time. */
public final class FarSide {

    private static final int MAX_PAGE = 10_000;

    private final Reconcilable connector;
    private final BoundedCalls calls;
    private final Duration limit;

    FarSide(Reconcilable connector, BoundedCalls calls, Duration limit) {
        this.connector = connector;
        this.calls = calls;
        this.limit = limit;
    }

    /** Whether the external system, as it is configured, answers at all. */
    public boolean isOpen() {
        return connector.isReconcilable();
    }

    public RecordIds recordsOf(NewMessage message) {
        return connector.recordsOf(new Message(
                message.id(),
                message.topic(),
                message.key(),
                message.schemaVersion(),
                message.payload(),
                message.occurredAt(),
                message.source()));
    }

    public Optional<String> keyOf(String recordId) {
        return connector.keyOf(recordId);
    }

    /**
     * A part of a day's records.
     *
     * @throws FarSideException if there is no answer
     * @throws InterruptedException if the connector is being stopped
     */
    public RecordPage records(LocalDate day, String cursor) throws InterruptedException {
        RecordPage page = answer(day, cursor);
        boolean endless = !page.nextCursor().isEmpty() && page.nextCursor().equals(cursor);
        if (page.ids().size() > MAX_PAGE || endless) {
            throw new FarSideException(DeliveryText.WRONG_RECORDS.text());
        }
        return page;
    }

    private RecordPage answer(LocalDate day, String cursor) throws InterruptedException {
        try {
            return Optional.ofNullable(calls.call(() -> connector.records(day, cursor), limit))
                    .orElseThrow(() -> new FarSideException(DeliveryText.WRONG_RECORDS.text()));
        } catch (CallFailedException e) {
            throw e.getCause() instanceof RecordsUnavailableException unavailable
                    ? new FarSideException(Redaction.redacted(String.valueOf(unavailable.getMessage())))
                    : new FarSideException(e.getMessage());
        }
    }
}
