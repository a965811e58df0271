package org.zhengtong.platform.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.zhengtong.platform.api.time.CalendarDay;

/** The arrangements of the State Council's notices that come with the product. */
final class CalendarSeed {

    private static final String RESOURCE = "cn-workdays.json";

    private CalendarSeed() {}

    /** Exceptional days by year, in order. */
    static Map<Integer, List<CalendarDay>> years() {
        return StreamSupport.stream(document().get("entries").spliterator(), false)
                .map(CalendarSeed::day)
                .sorted(Comparator.comparing(CalendarDay::date))
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    }

    static JsonNode document() {
        try (InputStream resource = CalendarSeed.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static CalendarDay day(JsonNode entry) {
        return new CalendarDay(
                LocalDate.parse(entry.get("date").asText()),
                entry.get("type").asText().equals("workday"),
                entry.get("name").asText());
    }
}
