package org.zhengtong.cli.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengtong.cli.sample.ReferenceData.Department;
import org.zhengtong.cli.sample.ReferenceData.Item;
import org.zhengtong.cli.sample.ReferenceData.Region;

/** The packaged sample is what the generator makes of the packaged reference data; {@code -Dsample.update=true} writes it anew. */
class SampleCasesTest {

    private static final Path PACKAGED = Path.of("src/main/resources/org/zhengtong/cli/sample/cases.csv");
    private static final Path REFERENCE =
            Path.of("../bundles/platform/platform-organisation/src/main/resources/org/zhengtong/platform/organisation");

    private final ReferenceData reference = new ReferenceData(
            read("regions.csv")
                    .map(v -> new Region(v[0], v[1], Integer.parseInt(v[2])))
                    .toList(),
            read("departments.csv").map(v -> new Department(v[0], v[1], v[3])).toList(),
            read("items.csv")
                    .map(v -> new Item(v[0], v[1], v[3], Integer.parseInt(v[5])))
                    .toList());

    @Test
    void packagedSampleIsTheGeneratorsWork() throws IOException {
        String made = SampleFile.text(new SampleCases(reference, SampleFile.SEED).rows(SampleFile.COUNT));
        if (Boolean.getBoolean("sample.update")) {
            Files.writeString(PACKAGED, made);
        }
        assertEquals(Files.readString(PACKAGED), made);
    }

    @Test
    void everyCountyAndManyDepartmentsAreThere() {
        List<List<String>> rows = new SampleCases(reference, SampleFile.SEED).rows(SampleFile.COUNT);
        assertEquals(600 + Defect.values().length, rows.size());
        assertEquals(110, distinct(rows, "DeptCode", 18).size());
        assertTrue(distinct(rows, "AreaCode", 6).size() >= 10);
        assertEquals(Set.of("1", "2"), distinct(rows, "ProChannel", 1));
        assertTrue(distinct(rows, "ProStatus", 1).containsAll(Set.of("1", "2", "3")));
    }

    private static Set<String> distinct(List<List<String>> rows, String column, int length) {
        int index = SampleCases.HEADER.indexOf(column);
        return rows.stream()
                .map(row -> row.get(index))
                .map(value -> value.substring(0, Math.min(length, value.length())))
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<String[]> read(String name) {
        try {
            return Files.readAllLines(REFERENCE.resolve(name)).stream().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
