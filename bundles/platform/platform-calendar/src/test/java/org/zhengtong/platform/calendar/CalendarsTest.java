package org.zhengtong.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.CalendarGapException;
import org.zhengtong.platform.api.time.Calendars;
import org.zhengtong.platform.api.time.WorkCalendar;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class CalendarsTest {

    private static final CalendarDay NEW_YEAR = new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦");

    private final TestDatabase database;
    private final Transactions transactions;
    private final RecordedAudit audit = new RecordedAudit();
    private final SettableClock clock = SettableClock.at("2026-11-24T09:00:00+08:00");
    private final CalendarCache cache;
    private final Calendars calendars;

    CalendarsTest(TestDatabase database) {
        this.database = database.apply("db/calendar.xml").clear();
        transactions = database.transactions();
        CalendarStore store = new CalendarStore(transactions, database.ready());
        cache = new CalendarCache(store, clock);
        calendars = new EditableCalendars(transactions, store, cache, audit);
    }

    @Test
    void isFilledAtTheFirstStart() {
        assertEquals(Set.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026), calendars.coveredYears());
        assertEquals(CalendarSeed.years().get(2026), calendars.exceptionsOf(2026));
    }

    @Test
    void keepsItsEditsAtTheNextStart() {
        calendars.replaceYear(2027, List.of(NEW_YEAR));

        CalendarStore restarted = new CalendarStore(transactions, database.ready());

        assertEquals(List.of(NEW_YEAR), restarted.load().exceptionsOf(2027));
    }

    @Test
    void aNewYearIsCoveredOnceItWasEntered() {
        WorkCalendar workCalendar = new CachedWorkCalendar(cache);
        LocalDate monday = LocalDate.of(2027, 1, 4);
        assertThrows(CalendarGapException.class, () -> workCalendar.isWorkingDay(monday));

        calendars.replaceYear(2027, List.of(NEW_YEAR));

        assertTrue(workCalendar.isWorkingDay(monday));
        assertFalse(workCalendar.isWorkingDay(NEW_YEAR.date()));
        assertEquals(monday, workCalendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1));
    }

    @Test
    void replacingAYearForgetsItsFormerDays() {
        CalendarDay only = new CalendarDay(LocalDate.of(2026, 5, 1), false, "劳动节");

        calendars.replaceYear(2026, List.of(only));

        assertEquals(List.of(only), calendars.exceptionsOf(2026));
        assertEquals(CalendarSeed.years().get(2025), calendars.exceptionsOf(2025));
    }

    @Test
    void seesWithinAMinuteWhatAnotherNodeEdited() {
        calendars.coveredYears();
        CalendarStore otherNode = new CalendarStore(transactions, database.ready());
        transactions.run(() -> otherNode.replaceYear(2027, List.of(NEW_YEAR)));
        assertFalse(calendars.coveredYears().contains(2027));

        clock.advance(Duration.ofMinutes(1));

        assertTrue(calendars.coveredYears().contains(2027));
    }

    @Test
    void anEditIsAudited() {
        calendars.replaceYear(2027, List.of(NEW_YEAR));

        assertEquals(List.of("calendar.edit"), audit.actions());
        assertEquals("2027", audit.events().get(0).objectId());
    }

    @Test
    void anEditThatIsRolledBackIsNotSeen() {
        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    calendars.replaceYear(2027, List.of(NEW_YEAR));
                    throw new IllegalArgumentException("no");
                }));

        assertFalse(calendars.coveredYears().contains(2027));
    }

    @Test
    void refusesDaysThatDoNotFit() {
        List<CalendarDay> days = List.of(
                NEW_YEAR,
                NEW_YEAR,
                new CalendarDay(LocalDate.of(2028, 1, 1), false, "元旦"),
                new CalendarDay(null, true, " "));

        RefusedException refused = assertThrows(RefusedException.class, () -> calendars.replaceYear(2027, days));

        assertEquals(
                List.of("exceptions[1].date", "exceptions[2].date", "exceptions[3].name", "exceptions[3].date"),
                refused.refusals().stream().map(Refusal::field).toList());
        assertFalse(calendars.coveredYears().contains(2027));
    }

    @Test
    void refusesAYearWithoutHolidaysAndOneFarAway() {
        assertThrows(RefusedException.class, () -> calendars.replaceYear(2027, List.of()));
        assertThrows(RefusedException.class, () -> calendars.replaceYear(1999, List.of(NEW_YEAR)));
    }
}
