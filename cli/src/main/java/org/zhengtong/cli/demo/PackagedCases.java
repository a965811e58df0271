package org.zhengtong.cli.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.cli.cases.CaseFile;
import org.zhengtong.cli.cases.CaseRow;
import org.zhengtong.cli.cases.CaseSource;

/** The sample that comes with the program: a day's exchange of cases of the city's departments. */
final class PackagedCases implements CaseSource {

    private static final String RESOURCE = "/org/zhengtong/cli/sample/cases.csv";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @Override
    public String name() {
        return "cases.csv";
    }

    @Override
    public InputStream open() throws IOException {
        return Optional.ofNullable(PackagedCases.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new FileNotFoundException(RESOURCE));
    }

    CaseFile file() {
        return new CaseFile(this);
    }

    List<CaseRow> rows() {
        List<CaseRow> rows = new ArrayList<>();
        file().each(rows::add);
        return rows;
    }

    /** The hour by which everything in these rows has happened. */
    static OffsetDateTime exchangedAt(List<CaseRow> rows) {
        return rows.stream()
                .map(row -> time(row.get("RecordInTime")))
                .max(OffsetDateTime::compareTo)
                .orElseThrow()
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
    }

    static OffsetDateTime time(String text) {
        return LocalDateTime.parse(text, TIME).atOffset(CHINA);
    }
}
