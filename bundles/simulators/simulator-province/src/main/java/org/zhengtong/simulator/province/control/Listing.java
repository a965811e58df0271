package org.zhengtong.simulator.province.control;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Entry;
import org.zhengtong.simulator.province.register.Register;

/** What the province holds, part by part, in order of arrival. */
final class Listing {

    private static final int MAX_LIMIT = 1000;
    private static final String DEFAULT_LIMIT = "50";

    private final Register register;

    Listing(Register register) {
        this.register = register;
    }

    /** @throws IllegalArgumentException if limit or cursor is wrong */
    Part page(Request request, Predicate<Entry> wanted) {
        int limit = limit(request);
        String projectNo = request.parameter("projectNo");
        Predicate<Entry> ofCase =
                entry -> projectNo.isEmpty() || entry.key().projectNo().equals(projectNo);
        List<Register.Held> found = register.list(wanted.and(ofCase), after(request), limit + 1);
        boolean more = found.size() > limit;
        List<Item> items = found.stream().limit(limit).map(Item::of).toList();
        return new Part(items, more ? Long.toString(items.get(limit - 1).seq()) : "");
    }

    private static int limit(Request request) {
        int limit = Integer.parseInt(orElse(request.parameter("limit"), DEFAULT_LIMIT));
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit: 1 to " + MAX_LIMIT);
        }
        return limit;
    }

    private static long after(Request request) {
        return Long.parseUnsignedLong(orElse(request.parameter("cursor"), "0"));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** A part of a list; {@code nextCursor} is empty at the end. */
    record Part(List<Item> items, String nextCursor) {}

    /** A record with what the province knows about its arrival. */
    record Item(
            long seq,
            String kind,
            String receivedAt,
            String projectNo,
            int serviceNumber,
            int assessNumber,
            Map<String, String> record) {

        static Item of(Register.Held held) {
            Entry entry = held.entry();
            return new Item(
                    entry.seq(),
                    entry.kind().text(),
                    entry.receivedAt().toString(),
                    entry.key().projectNo(),
                    entry.key().serviceNumber(),
                    entry.key().assessNumber(),
                    held.fields().values());
        }
    }
}
