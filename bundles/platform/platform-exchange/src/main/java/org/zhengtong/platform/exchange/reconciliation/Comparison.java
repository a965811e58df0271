package org.zhengtong.platform.exchange.reconciliation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.exchange.delivery.FarSide;
import org.zhengtong.platform.exchange.reconciliation.Findings.Extra;
import org.zhengtong.platform.exchange.reconciliation.Findings.Missing;
import org.zhengtong.platform.exchange.reconciliation.Findings.Resending;
import org.zhengtong.platform.exchange.store.SettledStore;
import org.zhengtong.platform.exchange.store.SettledStore.Place;
import org.zhengtong.platform.exchange.store.SettledStore.Taken;

/**
 * Compares one day of a connector. Their records are read first: what we deliver meanwhile is left to the next time. A
 * record may be filed on the day beside ours, at midnight or by a clock that differs; and what was answered with "already
 * there" may have come long ago, so that it cannot be missed on this day.
 */
final class Comparison {

    private static final int PAGE = 1000;

    private final String connector;
    private final FarSide farSide;
    private final SettledStore settled;
    private final Findings findings;
    private final Instant begun = Instant.now();

    Comparison(String connector, FarSide farSide, SettledStore settled, Findings findings) {
        this.connector = connector;
        this.farSide = farSide;
        this.settled = settled;
        this.findings = findings;
    }

    /** @param resending what to do with messages that are missing there */
    void run(LocalDate day, Resending resending) throws InterruptedException {
        RecordSet theirs = new RecordSet();
        eachPage(day, ids -> {
            ids.forEach(theirs::add);
            findings.theirs(ids.size());
        });
        compareOurs(day, theirs, resending);
        if (!theirs.isWhollyMarked()) {
            eachPage(day, ids -> findings.extra(unknown(ids, theirs)));
        }
    }

    private void eachPage(LocalDate day, PageReader reader) throws InterruptedException {
        String cursor = "";
        do {
            var page = farSide.records(day, cursor);
            reader.read(page.ids());
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());
    }

    private void compareOurs(LocalDate day, RecordSet theirs, Resending resending) throws InterruptedException {
        Neighbours neighbours = new Neighbours(day);
        Instant end = earlier(BusinessTime.endOf(day), begun);
        Place place = Place.from(BusinessTime.endOf(day.minusDays(1)));
        List<Taken> page = settled.taken(connector, place, end, PAGE);
        while (!page.isEmpty()) {
            findings.missing(missing(page, theirs, neighbours), resending);
            page = settled.taken(connector, page.get(page.size() - 1).place(), end, PAGE);
        }
    }

    private List<Missing> missing(List<Taken> page, RecordSet theirs, Neighbours neighbours)
            throws InterruptedException {
        List<Missing> missing = new ArrayList<>();
        int compared = 0;
        for (Taken taken : page) {
            RecordIds records = farSide.recordsOf(taken.message());
            records.brought().forEach(theirs::mark);
            records.along().forEach(theirs::mark);
            compared += records.brought().isEmpty() ? 0 : 1;
            missed(taken, records, theirs, neighbours).ifPresent(id -> missing.add(new Missing(taken.message(), id)));
        }
        findings.ours(compared);
        return missing;
    }

    /** The first record of a message that is nowhere. */
    private Optional<String> missed(Taken taken, RecordIds records, RecordSet theirs, Neighbours neighbours)
            throws InterruptedException {
        if (taken.state() != DeliveryState.DELIVERED) {
            return Optional.empty();
        }
        for (String id : records.brought()) {
            if (!theirs.contains(id) && !neighbours.contain(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Those of their records that no message of ours brings, whatever has become of it. */
    private List<Extra> unknown(List<String> ids, RecordSet theirs) {
        Map<String, String> keys = new LinkedHashMap<>();
        ids.stream()
                .filter(id -> !theirs.isMarked(id))
                .forEach(id -> keys.put(id, farSide.keyOf(id).orElse("")));
        Set<String> known = new HashSet<>();
        Set<String> asked = keys.values().stream().filter(key -> !key.isEmpty()).collect(toUnmodifiableSet());
        settled.ofKeys(connector, asked).stream().map(farSide::recordsOf).forEach(records -> {
            known.addAll(records.brought());
            known.addAll(records.along());
        });
        return keys.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> new Extra(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Reads a part of their records. */
    @FunctionalInterface
    private interface PageReader {
        void read(List<String> ids);
    }

    /** The records of the day before and of the day after, asked for when one is missing. */
    private final class Neighbours {
        private final LocalDate day;
        private Optional<RecordSet> records = Optional.empty();

        Neighbours(LocalDate day) {
            this.day = day;
        }

        boolean contain(String id) throws InterruptedException {
            if (records.isEmpty()) {
                RecordSet read = new RecordSet();
                eachPage(day.minusDays(1), ids -> ids.forEach(read::add));
                if (!day.plusDays(1).isAfter(BusinessTime.dateOf(begun))) {
                    eachPage(day.plusDays(1), ids -> ids.forEach(read::add));
                }
                records = Optional.of(read);
            }
            return records.get().contains(id);
        }
    }
}
