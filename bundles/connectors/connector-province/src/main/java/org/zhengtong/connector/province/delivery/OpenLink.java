package org.zhengtong.connector.province.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.province.mapping.Tables;
import org.zhengtong.connector.province.wire.Wire;

/** A configured way. */
public final class OpenLink implements Link {

    private final Tasks tasks;
    private final Books books;
    private final Wire wire;
    private final KnownServices known = new KnownServices();

    public OpenLink(Tables tables, Wire wire) {
        this.tasks = new Tasks(tables);
        this.books = new Books(tables);
        this.wire = wire;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        List<Task> batch = messages.stream().map(tasks::of).toList();
        return new Delivery(batch, new Sender(wire), known).run();
    }

    @Override
    public Probe probe() throws InterruptedException {
        return wire.probe();
    }

    @Override
    public RecordIds recordsOf(Message message) {
        return books.recordsOf(message);
    }

    @Override
    public Optional<String> caseOf(String recordId) {
        return books.caseOf(recordId);
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) throws InterruptedException {
        return wire.records(day, cursor);
    }

    @Override
    public void close() {
        wire.close();
    }
}
