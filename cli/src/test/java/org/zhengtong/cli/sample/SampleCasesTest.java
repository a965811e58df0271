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
import org.zhengtong.cli.testing.PackagedReference;

/** The packaged sample is what the generator makes of the packaged reference data; {@code -Dsample.update=true} writes it anew. */
class SampleCasesTest {

    private static final Path PACKAGED = Path.of("src/main/resources/org/zhengtong/cli/sample/cases.csv");

    private final ReferenceData reference = PackagedReference.data();

    @Test
    void packagedSampleIsTheGeneratorsWork() throws IOException {
        String made = SampleFile.of(reference, SampleFile.SEED, SampleFile.COUNT);
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

    @Test
    void casesOfAnotherSeedAreOtherCases() {
        Set<String> ours = distinct(new SampleCases(reference, 1).rows(50), "ProjectNo", 50);
        Set<String> others = distinct(new SampleCases(reference, 2).rows(50), "ProjectNo", 50);
        assertEquals(60, ours.size());
        assertTrue(ours.stream().noneMatch(others::contains));
    }

    private static Set<String> distinct(List<List<String>> rows, String column, int length) {
        int index = SampleCases.HEADER.indexOf(column);
        return rows.stream()
                .map(row -> row.get(index))
                .map(value -> value.substring(0, Math.min(length, value.length())))
                .collect(Collectors.toSet());
    }
}
