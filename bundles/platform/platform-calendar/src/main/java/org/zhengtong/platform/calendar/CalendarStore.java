package org.zhengtong.platform.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.time.CalendarDay;

/** The calendar's tables, filled at the first start. */
@Component(service = CalendarStore.class)
public final class CalendarStore {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarStore.class);

    private final Transactions transactions;
    private final Clock system = Clock.systemUTC();

    @Activate
    public CalendarStore(
            @Reference Transactions transactions, @Reference(target = "(schema=calendar)") SchemaReady ready) {
        this.transactions = transactions;
        seed();
    }

    private void seed() {
        try {
            transactions.run(this::fillIfEmpty);
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            LOG.info("Another node has filled the work calendar");
        }
    }

    private void fillIfEmpty() {
        if (transactions.sql().count("select count(*) from calendar_year") > 0) {
            return;
        }
        Map<Integer, List<CalendarDay>> years = CalendarSeed.years();
        years.forEach(this::replaceYear);
        LOG.info("Work calendar filled for the years {}", years.keySet());
    }

    WorkDays load() {
        return transactions.required(() -> {
            Sql sql = transactions.sql();
            Set<Integer> years =
                    new HashSet<>(sql.query("select year_no from calendar_year", row -> row.number("year_no")));
            List<CalendarDay> days = sql.query(
                    "select day_date, working, name from calendar_day",
                    row -> new CalendarDay(row.date("day_date"), row.flag("working"), row.text("name")));
            return new WorkDays(years, days);
        });
    }

    /** Part of the caller's transaction. */
    void replaceYear(int year, List<CalendarDay> days) {
        Sql sql = transactions.sql();
        Instant now = system.instant();
        int covered = sql.update(
                "update calendar_year set updated_at = ?, version = version + 1 where year_no = ?", now, year);
        if (covered == 0) {
            sql.update(
                    "insert into calendar_year (year_no, created_at, updated_at, version) values (?, ?, ?, 1)",
                    year,
                    now,
                    now);
        }
        sql.update("delete from calendar_day where year_no = ?", year);
        sql.batch(
                "insert into calendar_day (day_date, year_no, working, name) values (?, ?, ?, ?)",
                days.stream()
                        .map(day -> new Object[] {day.date(), year, day.working(), day.name()})
                        .toList());
    }
}
