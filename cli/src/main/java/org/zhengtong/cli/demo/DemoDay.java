package org.zhengtong.cli.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.zhengtong.cli.cases.CaseRow;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Terminal;

/**
 * A day of the city. Departments report their cases, citizens rate them, what nobody rates goes overdue, and the province
 * gets it all. A second run finds everything there and shows the same picture.
 */
final class DemoDay {

    private static final int OVERDUE_DAYS = 8;

    private final DemoCity city;
    private final Duration deliveryLimit;
    private final ProvinceConnector connector;
    private final BusinessClock clock;
    private final Citizens citizens;

    DemoDay(DemoCity city, Duration deliveryLimit) {
        this.city = city;
        this.deliveryLimit = deliveryLimit;
        this.connector = new ProvinceConnector(city);
        this.clock = new BusinessClock(city);
        this.citizens = new Citizens(city, new RefusalMemory(city.folder().resolve("refused.json")));
    }

    ExitCode play() throws InterruptedException {
        connector.ensure();
        PackagedCases packaged = new PackagedCases();
        List<CaseRow> rows = packaged.rows();
        OffsetDateTime day = PackagedCases.exchangedAt(rows);
        begin(rows.get(0).get("ProjectNo"), day);
        CaseDay cases = CaseDay.send(packaged.file(), rows.size(), city.departments(), terminal());
        rate(RatingPlanner.plan(cases.taken(rows), day), day);
        boolean delivered = new Delivery(city, connector).await(deliveryLimit);
        report(cases);
        return verdict(delivered);
    }

    /** The first run happens on the day of the sample, be that in the past; later runs never move the clock back. */
    private void begin(String firstCase, OffsetDateTime day) {
        boolean firstRun = city.administrator()
                .exchange(Call.get("/api/rating/v1/cases/{}", firstCase))
                .problem()
                .isPresent();
        if (firstRun) {
            clock.set(day);
        } else {
            clock.reach(day);
        }
    }

    private void rate(RatingPlan plan, OffsetDateTime day) throws InterruptedException {
        citizens.send(plan.first(), "demo.rating");
        citizens.send(plan.second(), "demo.following");
        clock.reach(day.plusDays(OVERDUE_DAYS));
        city.administrator()
                .send(Call.post(Json.object().put("dryRun", false), "/api/platform/v1/jobs/{}/runs", "rating-default"));
        citizens.send(plan.late(), "demo.late");
    }

    private void report(CaseDay cases) {
        new DemoReport()
                .cases(cases)
                .ratings(city.administrator().send(Call.get("/api/rating/v1/ratings/summary")), citizens.refusals())
                .province(connector.status(), connector.received())
                .print(city.session().printer());
    }

    private ExitCode verdict(boolean delivered) {
        citizens.surprises().forEach((key, answer) -> terminal().notice("demo.surprise", key, answer));
        if (!delivered) {
            terminal().notice("demo.undelivered", deliveryLimit.toSeconds());
            return ExitCode.TIMED_OUT;
        }
        terminal().notice("demo.next", city.running().url());
        return citizens.surprises().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Terminal terminal() {
        return city.session().terminal();
    }
}
