package org.zhengtong.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Finished cases, numbered from 0, as a department's system reports them. */
public final class Cases {

    public static final int BATCH = 1000;

    private static final String DEPARTMENT = "11230600657929631E";
    private static final String ITEM = DEPARTMENT + "3230106001002";

    private final City city;
    private final Instant served;
    private long next;

    /** @param age for how long they have been finished */
    public Cases(City city, Duration age) {
        this.city = city;
        this.served = Instant.now().minus(age);
    }

    /** Reports further ones. @return number of the first */
    public long report(int count) throws IOException, InterruptedException {
        long first = next;
        while (next < first + count) {
            reportTo("/api/rating/v1/cases/batch", (int) Math.min(BATCH, first + count - next));
        }
        return first;
    }

    /** Reports one batch. */
    public void reportTo(String path, int size) throws IOException, InterruptedException {
        int refused = city.api()
                .post(path, Map.of("cases", batch(size)))
                .path("refused")
                .asInt();
        if (refused > 0) {
            throw new IllegalStateException(refused + " cases were refused");
        }
    }

    private List<Map<String, Object>> batch(int size) {
        long first = next;
        next += size;
        return LongStream.range(first, next).mapToObj(this::finished).toList();
    }

    private Map<String, Object> finished(long number) {
        return Map.ofEntries(
                Map.entry("recordGuid", "benchmark-" + number),
                Map.entry("recordInTime", served.toString()),
                Map.entry("caseNo", "2306002611" + String.format("%011d", number)),
                Map.entry("itemCode", ITEM),
                Map.entry("caseName", "关于道路货物运输经营许可的业务"),
                Map.entry("state", "FINISHED"),
                Map.entry("mode", "ONLINE"),
                Map.entry("serviceNumber", 1),
                Map.entry("stage", "办结"),
                Map.entry("regionCode", "230600000000"),
                Map.entry("departmentCode", DEPARTMENT),
                Map.entry("acceptedAt", served.minusSeconds(600).toString()),
                Map.entry("servedAt", served.toString()),
                Map.entry("finishedAt", served.toString()),
                Map.entry("applicant", applicant()));
    }

    private static Map<String, String> applicant() {
        return Map.of(
                "type", "1",
                "name", "测试",
                "idType", "111",
                "idNumber", "230602199001010016",
                "mobile", "13812345678");
    }
}
