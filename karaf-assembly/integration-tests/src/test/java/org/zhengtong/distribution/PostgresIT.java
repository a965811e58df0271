package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The full distribution on PostgreSQL. */
class PostgresIT {

    private static final List<String> CASES =
            IntStream.range(0, 20).mapToObj(SampleCases::caseNo).toList();

    @Test
    void keepsCasesAndRatingsAcrossARestartAndBringsThemToTheProvince()
            throws IOException, InterruptedException, SQLException {
        try (Postgres postgres = Postgres.start("postgres-database")) {
            Distribution distribution = Distribution.unpack("postgres");
            distribution.addBootFeature("zt-sandbox");
            postgres.use(distribution);
            try (RunningDistribution running = distribution.start()) {
                Site site = running.site();
                String operator = site.signIn("admin", distribution.initialPassword());
                Province.install(distribution, site, operator);
                ProvinceConnector connector = new ProvinceConnector(site, operator);
                SampleCases.report(site, operator, CASES);
                rate(site, operator, CASES.subList(0, 10));
                connector.awaitIdle();
                connector.pause();
                rate(site, operator, CASES.subList(10, 20));
            }
            try (RunningDistribution again = distribution.start()) {
                Site site = again.site();
                String operator = site.signIn("admin", distribution.initialPassword());
                ProvinceConnector connector = new ProvinceConnector(site, operator);
                connector.awaitState("PAUSED");
                connector.resume();
                connector.awaitIdle();
                Province province = new Province(site);
                for (String caseNo : CASES) {
                    assertEquals(1, SampleCases.ratings(site, operator, caseNo), caseNo);
                    assertEquals(List.of("service/0", "evaluation/1"), province.arrivals(caseNo), caseNo);
                }
            }
            assertEquals(List.of(), distribution.loggedErrors());
        }
    }

    private static void rate(Site site, String token, List<String> cases) throws IOException, InterruptedException {
        for (String caseNo : cases) {
            SampleCases.rate(site, token, caseNo);
        }
    }
}
