package org.zhengtong.simulator.province.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** All records the province holds, in order of arrival. Thread-safe. */
public final class Register implements AutoCloseable {

    private final Clock clock;
    private final Journal journal;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Journal.Place> places = new ArrayList<>();
    private final Map<RecordKey, Entry> index = new HashMap<>();

    /** @param file the journal; made if it is not there */
    public Register(Path file, Clock clock) {
        this.clock = clock;
        this.journal = Journal.open(file, this::replay);
    }

    /**
     * Takes all records of a call, or none: each is checked against what is held and against those before it in the call.
     *
     * @param check the reason against a record, if there is one
     * @return the first reason found, with the place of its record; empty when all were stored
     */
    public synchronized <R> Optional<Refused<R>> accept(
            Kind kind, List<Fields> records, BiFunction<Fields, Holdings, Optional<R>> check) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<RecordKey, Entry> batch = new HashMap<>();
        List<JournalLine> lines = new ArrayList<>();
        Holdings holdings = key -> Optional.ofNullable(batch.getOrDefault(key, index.get(key)));
        for (int i = 0; i < records.size(); i++) {
            Optional<R> reason = check.apply(records.get(i), holdings);
            if (reason.isPresent()) {
                return Optional.of(new Refused<>(i, reason.get()));
            }
            JournalLine line =
                    new JournalLine(kind, now, personOf(records.get(i)), PersonalFields.masked(records.get(i)));
            lines.add(line);
            batch.put(RecordKey.of(kind, line.fields()), entryOf(line, 0));
        }
        store(lines);
        return Optional.empty();
    }

    /** Records in order of arrival that come after {@code afterSeq}, at most {@code limit}. */
    public synchronized List<Held> list(Predicate<Entry> wanted, long afterSeq, int limit) {
        return entries.stream()
                .skip(afterSeq)
                .filter(wanted)
                .limit(limit)
                .map(this::held)
                .toList();
    }

    public synchronized Optional<Entry> find(RecordKey key) {
        return Optional.ofNullable(index.get(key));
    }

    public synchronized Summary summary() {
        return Summary.of(entries);
    }

    /**
     * Loses records, as a far side may.
     *
     * @return how many
     */
    public synchronized int lose(Predicate<Entry> lost) {
        List<JournalLine> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (!lost.test(entry)) {
                kept.add(JournalLine.parse(journal.read(placeOf(entry))));
            }
        }
        int before = entries.size();
        clear();
        store(kept);
        return before - kept.size();
    }

    /** Forgets everything. */
    public synchronized void clear() {
        journal.clear();
        entries.clear();
        places.clear();
        index.clear();
    }

    @Override
    public synchronized void close() {
        journal.close();
    }

    private void store(List<JournalLine> lines) {
        List<Journal.Place> written =
                journal.append(lines.stream().map(JournalLine::text).toList());
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), written.get(i));
        }
    }

    private void replay(String text, Journal.Place place) {
        add(JournalLine.parse(text), place);
    }

    private void add(JournalLine line, Journal.Place place) {
        Entry entry = entryOf(line, entries.size() + 1L);
        entries.add(entry);
        places.add(place);
        index.put(entry.key(), entry);
    }

    private static Entry entryOf(JournalLine line, long seq) {
        return Entry.of(seq, line.kind(), line.fields(), line.receivedAt(), line.person());
    }

    private static String personOf(Fields fields) {
        return PersonalFields.digest(fields.text("creditNum"));
    }

    private Held held(Entry entry) {
        return new Held(entry, JournalLine.parse(journal.read(placeOf(entry))).fields());
    }

    private Journal.Place placeOf(Entry entry) {
        return places.get(Math.toIntExact(entry.seq() - 1));
    }

    /** A stored record. */
    public record Held(Entry entry, Fields fields) {}

    /** Which record of a call was refused, counted from 0, and why. */
    public record Refused<R>(int index, R reason) {}
}
