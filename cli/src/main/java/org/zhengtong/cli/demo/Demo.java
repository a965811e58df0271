package org.zhengtong.cli.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.zhengtong.cli.cases.CaseRow;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.local.LocalCity;
import org.zhengtong.cli.local.UpOptions;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code zt demo}: a day of the city. Departments report their cases, citizens rate them, what nobody rates goes overdue,
 * and the province gets it all. A second run finds everything there and shows the same picture.
 */
@Command(name = "demo")
public final class Demo extends Verb {

    private static final int OVERDUE_DAYS = 8;

    @Mixin
    private final UpOptions options = new UpOptions();

    @Option(names = "--delivery-timeout", paramLabel = "SECONDS", defaultValue = "180")
    private long deliveryTimeoutSeconds;

    Demo(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        try {
            return play(new DemoCity(session(), new LocalCity(session(), options).ensureUp(true)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
    }

    private ExitCode play(DemoCity city) throws InterruptedException {
        ProvinceConnector connector = new ProvinceConnector(city);
        connector.ensure();
        PackagedCases packaged = new PackagedCases();
        List<CaseRow> rows = packaged.rows();
        OffsetDateTime day = PackagedCases.exchangedAt(rows);
        BusinessClock clock = new BusinessClock(city);
        startClock(city, clock, rows.get(0).get("ProjectNo"), day);

        CaseDay cases = CaseDay.send(packaged.file(), rows.size(), city.departments(), session().terminal());
        RatingPlan plan = RatingPlanner.plan(cases.taken(rows), day);
        Citizens citizens = new Citizens(city, new RefusalMemory(city.folder().resolve("refused.json")));
        citizens.send(plan.first(), "demo.rating");
        citizens.send(plan.second(), "demo.following");
        clock.reach(day.plusDays(OVERDUE_DAYS));
        runDefaultRatings(city);
        citizens.send(plan.late(), "demo.late");

        boolean delivered = new Delivery(city, connector).await(Duration.ofSeconds(deliveryTimeoutSeconds));
        report(city, connector, cases, citizens);
        return verdict(city, citizens, delivered);
    }

    /** The first run happens on the day of the sample, be that in the past; later runs never move the clock back. */
    private static void startClock(DemoCity city, BusinessClock clock, String firstCase, OffsetDateTime day) {
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

    private static void runDefaultRatings(DemoCity city) {
        city.administrator()
                .send(Call.post(Json.object().put("dryRun", false), "/api/platform/v1/jobs/{}/runs", "rating-default"));
    }

    private void report(DemoCity city, ProvinceConnector connector, CaseDay cases, Citizens citizens) {
        new DemoReport()
                .cases(cases)
                .ratings(city.administrator().send(Call.get("/api/rating/v1/ratings/summary")), citizens.refusals())
                .province(connector.status(), connector.received())
                .print(session().printer());
    }

    private ExitCode verdict(DemoCity city, Citizens citizens, boolean delivered) {
        citizens.surprises().forEach((key, answer) -> session().terminal().notice("demo.surprise", key, answer));
        if (!delivered) {
            session().terminal().notice("demo.undelivered", deliveryTimeoutSeconds);
            return ExitCode.TIMED_OUT;
        }
        session().terminal().notice("demo.next", city.running().url());
        return citizens.surprises().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
