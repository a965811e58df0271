package org.zhengtong.cli.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.zhengtong.cli.sample.ReferenceData.Department;
import org.zhengtong.cli.sample.ReferenceData.Item;
import org.zhengtong.cli.sample.ReferenceData.Region;

/**
 * Makes a day's exchange of cases in the national exchange format ({@code up_pro_accept} with the service occasion of
 * the rating exchange), the same for the same seed and reference data; cases of two seeds have other numbers unless the
 * seeds end in the same four digits. Departments take turns, so that every county and every department is there; people
 * are invented. The last {@link Defect} rows are wrong on purpose, one for each defect.
 */
final class SampleCases {

    /** Business time at which the sample is exchanged; everything in it lies before. */
    static final LocalDateTime EXCHANGED_AT = LocalDateTime.of(2026, 3, 30, 9, 0);

    static final List<String> HEADER = List.of(
            "RowGuid",
            "RecordInTime",
            "ProjectNo",
            "TaskCode",
            "TaskHandleItem",
            "TaskName",
            "ProjectName",
            "ProjectType",
            "ProStatus",
            "ProChannel",
            "ServiceNumber",
            "ServiceName",
            "AreaCode",
            "DeptCode",
            "ApplyDate",
            "AcceptDate",
            "ServiceTime",
            "ResultDate",
            "HandleUserCode",
            "HandleUserName",
            "UserProp",
            "UserName",
            "UserPageType",
            "CreditNum",
            "Mobile",
            "AgentName",
            "AgentPageType",
            "AgentPageCode");

    private static final long SERIES = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 23);
    private static final DateTimeFormatter CASE_DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ReferenceData reference;
    private final Random random;
    private final SyntheticPeople people;
    private final String series;
    private int serial;

    SampleCases(ReferenceData reference, long seed) {
        this.reference = reference;
        this.random = new Random(seed);
        this.people = new SyntheticPeople(random);
        this.series = String.format("%04d", Math.floorMod(seed, SERIES));
    }

    /**
     * @param count number of good cases; the defective ones come on top
     * @return rows in the order of {@link #HEADER}
     */
    List<List<String>> rows(int count) {
        List<Department> departments = reference.serving();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(good(departments.get(i % departments.size())).values());
        }
        for (Defect defect : Defect.values()) {
            SampleRow row = good(departments.get(random.nextInt(departments.size())));
            defect.spoil(row);
            rows.add(row.values());
        }
        return rows;
    }

    private SampleRow good(Department department) {
        SampleRow row = new SampleRow();
        List<Item> items = reference.itemsOf(department);
        Item item = items.get(random.nextInt(items.size()));
        fillItem(row, item);
        fillPlace(row, department);
        fillCourse(row, item);
        fillApplicant(row, item);
        return row;
    }

    private static void fillItem(SampleRow row, Item item) {
        row.set("TaskCode", item.code().substring(0, 31));
        row.set("TaskHandleItem", item.code().length() == 33 ? item.code() : "");
        row.set("TaskName", item.name());
        row.set("ProjectType", item.projectType());
    }

    private void fillPlace(SampleRow row, Department department) {
        List<Region> regions = reference.regionsOf(department);
        Region region = random.nextInt(10) < 6 ? regions.get(0) : regions.get(random.nextInt(regions.size()));
        row.set("AreaCode", region.code());
        row.set("DeptCode", department.code());
        row.set("HandleUserCode", String.format("%04d", 1 + random.nextInt(40)));
        row.set("HandleUserName", people.name());
    }

    private void fillCourse(SampleRow row, Item item) {
        boolean online = random.nextInt(100) < 55;
        LocalDateTime accepted = FIRST_DAY
                .plusDays(random.nextInt(5))
                .atTime(8, 30)
                .plusMinutes(random.nextInt(online ? 700 : 480))
                .plusSeconds(random.nextInt(60));
        LocalDateTime served = accepted.plusMinutes(5 + random.nextInt(50));
        int state = random.nextInt(100);
        row.set("ProStatus", state < 80 ? "3" : state < 92 ? "2" : "1");
        LocalDateTime finished = item.promiseDays() <= 1 ? served : served.plusHours(random.nextInt(60));
        LocalDateTime latest = EXCHANGED_AT.minusMinutes(90);
        finished = finished.isAfter(latest) ? latest : finished;
        row.set("ProChannel", online ? "1" : "2");
        row.set("ServiceNumber", "1");
        row.set("ServiceName", state < 80 ? "办结" : state < 92 ? "审查" : "提交申请信息");
        row.set("ApplyDate", TIME.format(accepted.minusMinutes(3)));
        row.set("AcceptDate", TIME.format(accepted));
        row.set("ServiceTime", TIME.format(state < 80 ? finished : served));
        row.set("ResultDate", state < 80 ? TIME.format(finished) : "");
        row.set("RecordInTime", TIME.format(latest.plusMinutes(random.nextInt(60))));
        row.set("RowGuid", new UUID(random.nextLong(), random.nextLong()).toString());
        row.set("ProjectNo", "230600" + accepted.format(CASE_DAY) + series + String.format("%05d", ++serial));
    }

    private void fillApplicant(SampleRow row, Item item) {
        if (random.nextInt(100) < 2) {
            row.set("ProjectName", "关于" + item.name() + "的业务");
            return;
        }
        boolean company = random.nextInt(100) < 30;
        String name = company ? people.companyName() : people.name();
        row.set("ProjectName", "关于" + name + item.name() + "的业务");
        row.set("UserProp", company ? "2" : "1");
        row.set("UserName", name);
        row.set("UserPageType", company ? "001" : "111");
        row.set("CreditNum", company ? people.creditCode() : people.identityNumber());
        row.set("Mobile", people.mobile());
        if (company || random.nextInt(100) < 8) {
            row.set("AgentName", people.name());
            row.set("AgentPageType", "111");
            row.set("AgentPageCode", people.identityNumber());
        }
    }
}
