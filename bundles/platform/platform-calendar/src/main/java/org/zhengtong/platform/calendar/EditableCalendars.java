package org.zhengtong.platform.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.Calendars;

/** Lets the operator see and enter a year's arrangement. */
@Component
public final class EditableCalendars implements Calendars {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int NAME_LENGTH = 60;

    private final Transactions transactions;
    private final CalendarStore store;
    private final CalendarCache cache;
    private final AuditLog auditLog;

    @Activate
    public EditableCalendars(
            @Reference Transactions transactions,
            @Reference CalendarStore store,
            @Reference CalendarCache cache,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.store = store;
        this.cache = cache;
        this.auditLog = auditLog;
    }

    @Override
    public Set<Integer> coveredYears() {
        return cache.workDays().years();
    }

    @Override
    public List<CalendarDay> exceptionsOf(int year) {
        return cache.workDays().exceptionsOf(year);
    }

    @Override
    public void replaceYear(int year, List<CalendarDay> exceptions) {
        check(year, exceptions).throwIfAny();
        transactions.run(() -> {
            store.replaceYear(year, exceptions);
            auditLog.record(AuditEvent.done(
                    "calendar.edit",
                    "calendar",
                    Integer.toString(year),
                    Map.of("exceptions", Integer.toString(exceptions.size()))));
            transactions.afterCommit(cache::forget);
        });
    }

    private static Refusals check(int year, List<CalendarDay> exceptions) {
        Refusals refusals = new Refusals();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return refusals.add(CommonRefusal.OUT_OF_RANGE, "year", FIRST_YEAR, LAST_YEAR);
        }
        if (exceptions.isEmpty()) { // every year has public holidays: an empty list is an accident
            return refusals.add(CommonRefusal.REQUIRED, "exceptions");
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < exceptions.size(); i++) {
            CalendarDay day = exceptions.get(i);
            String field = "exceptions[" + i + "].";
            refusals.required(field + "name", day.name(), NAME_LENGTH);
            checkDate(refusals, field + "date", day.date(), year, seen);
        }
        return refusals;
    }

    private static void checkDate(Refusals refusals, String field, LocalDate date, int year, Set<LocalDate> seen) {
        if (date == null) {
            refusals.add(CommonRefusal.REQUIRED, field);
        } else if (date.getYear() != year) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, field, year + "-01-01", year + "-12-31");
        } else if (!seen.add(date)) {
            refusals.add(CommonRefusal.ALREADY_EXISTS, field, date.toString());
        }
    }
}
