package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.runtime.Messages;

/** Waits until the province has everything. */
final class Delivery {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int STEADY_LOOKS = 3;

    private final DemoCity city;
    private final ProvinceConnector connector;

    Delivery(DemoCity city, ProvinceConnector connector) {
        this.city = city;
        this.connector = connector;
    }

    /**
     * Looks until nothing waits and the province's counts have stood still for some looks.
     *
     * @return whether that happened in time
     */
    boolean await(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        long before = -1;
        int steady = 0;
        try (ProgressLine progress = new ProgressLine(city.session().terminal(), Messages.text("demo.delivering"), 0)) {
            while (System.nanoTime() < end) {
                JsonNode status = connector.status();
                JsonNode received = connector.received();
                long waiting = status.path("waiting").asLong();
                long there = received.path("services").asLong()
                        + received.path("evaluations").asLong();
                progress.say(Messages.text("demo.province"), Messages.text("demo.counts", there, waiting));
                steady = waiting == 0 && there == before ? steady + 1 : 0;
                if (steady == STEADY_LOOKS) {
                    return true;
                }
                before = there;
                city.session().pause().of(INTERVAL);
            }
        }
        return false;
    }
}
