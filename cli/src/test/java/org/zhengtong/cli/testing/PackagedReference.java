package org.zhengtong.cli.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.zhengtong.cli.sample.ReferenceData;
import org.zhengtong.cli.sample.ReferenceData.Department;
import org.zhengtong.cli.sample.ReferenceData.Item;
import org.zhengtong.cli.sample.ReferenceData.Region;

/** The regions, departments and items that a new city has. */
public final class PackagedReference {

    private static final Path FOLDER =
            Path.of("../bundles/platform/platform-organisation/src/main/resources/org/zhengtong/platform/organisation");

    private PackagedReference() {}

    public static ReferenceData data() {
        return new ReferenceData(
                rows("regions.csv", cells -> new Region(cells[0])),
                rows("departments.csv", cells -> new Department(cells[0], cells[3])),
                rows("items.csv", cells -> new Item(cells[0], cells[1], cells[3], Integer.parseInt(cells[5]))));
    }

    private static <T> List<T> rows(String name, Function<String[], T> row) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
