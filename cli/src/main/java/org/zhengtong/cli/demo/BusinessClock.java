package org.zhengtong.cli.demo;

import java.time.OffsetDateTime;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;

/** The business clock of the sandbox. Moving it is an act of the administrator, and audited. */
final class BusinessClock {

    private static final String ADDRESS = "/api/sandbox/v1/clock";

    private final DemoCity city;

    BusinessClock(DemoCity city) {
        this.city = city;
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(city.administrator()
                .send(Call.get(ADDRESS))
                .path("businessTime")
                .asText());
    }

    void set(OffsetDateTime time) {
        city.administrator().send(Call.put(Json.object().put("businessTime", time.toString()), ADDRESS));
        city.session().terminal().notice("demo.clock", time);
    }

    /** Moves it forward only. */
    void reach(OffsetDateTime time) {
        if (now().isBefore(time)) {
            set(time);
        }
    }
}
