package org.zhengtong.platform.exchange.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Reconcilable;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;
import org.zhengtong.platform.api.time.BusinessTime;

/** A connector whose far side keeps books: record {@code r-<id>} of each message, and the file {@code f-<key>} it belongs to. */
public final class BookkeepingConnector implements Connector, Reconcilable {

    private static final int PAGE = 7;

    private final String name;
    private final Map<String, LocalDate> records = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile Optional<RuntimeException> fault = Optional.empty();
    private volatile boolean open = true;
    private volatile LocalDate today = BusinessTime.dateOf(Instant.now());

    public BookkeepingConnector(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Fixtures.FINISHED);
    }

    @Override
    public int batchSize() {
        return 20;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) {
        return messages.stream().map(this::taken).toList();
    }

    private Outcome taken(Message message) {
        records.putIfAbsent("f-" + message.key(), today);
        String id = "r-" + message.id();
        return records.putIfAbsent(id, today) == null
                ? Outcome.delivered(id, Exchanged.NOTHING)
                : Outcome.alreadyThere(id, Exchanged.NOTHING);
    }

    @Override
    public Probe probe() {
        return Probe.healthy("fine");
    }

    @Override
    public boolean isReconcilable() {
        return open;
    }

    @Override
    public RecordIds recordsOf(Message message) {
        return new RecordIds(Set.of("r-" + message.id()), Set.of("f-" + message.key()));
    }

    @Override
    public Optional<String> keyOf(String recordId) {
        return recordId.startsWith("f-") ? Optional.of(recordId.substring(2)) : Optional.empty();
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) {
        fault.ifPresent(thrown -> {
            throw thrown;
        });
        List<String> all = new ArrayList<>();
        synchronized (records) {
            records.forEach((id, on) -> {
                if (on.equals(day)) {
                    all.add(id);
                }
            });
        }
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        int to = Math.min(all.size(), from + PAGE);
        return new RecordPage(all.subList(from, to), to < all.size() ? Integer.toString(to) : "");
    }

    /** The far side forgets. */
    public void lose(String record) {
        records.remove(record);
    }

    /** Somebody else brings a record. */
    public void smuggle(String record) {
        records.put(record, today);
    }

    public void file(String record, LocalDate day) {
        records.put(record, day);
    }

    /** What the far side takes from now on it files on that day. */
    public void date(LocalDate day) {
        today = day;
    }

    public void refuseToTell(String why) {
        fault = Optional.of(new RecordsUnavailableException(why));
    }

    public void tell() {
        fault = Optional.empty();
    }

    public void closeBooks() {
        open = false;
    }

    public boolean holds(String record) {
        return records.containsKey(record);
    }
}
