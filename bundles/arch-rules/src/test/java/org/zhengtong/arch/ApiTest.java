package org.zhengtong.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an API bundle promises stands in its {@code api.txt}, so that a change of it shows in the diff. Run with
 * {@code -Dapi.update=true} to write the files anew.
 */
class ApiTest {

    static List<Path> apis() {
        return Bundles.apiFolders();
    }

    @ParameterizedTest
    @MethodSource("apis")
    void exportedApiIsTheOneWrittenDown(Path bundle) throws IOException {
        Path file = bundle.resolve("api.txt");
        String now = describe(new ClassFileImporter().importPath(Bundles.classes(bundle)));
        if (Boolean.getBoolean("api.update")) {
            Files.writeString(file, now);
        }
        assertEquals(Files.readString(file), now, "the API of " + bundle.getFileName() + " changed");
    }

    private static String describe(JavaClasses classes) {
        return classes.stream()
                .filter(ApiTest::isVisible)
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .map(ApiTest::describe)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().isEmpty()
                && !type.getSimpleName().equals("package-info");
    }

    private static String describe(JavaClass type) {
        Set<String> lines = new TreeSet<>();
        type.getFields().stream().filter(ApiTest::isPublic).map(ApiTest::line).forEach(lines::add);
        type.getCodeUnits().stream()
                .filter(ApiTest::isPublic)
                .map(ApiTest::line)
                .forEach(lines::add);
        return type.getName() + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static boolean isPublic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isPublic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String line(JavaField field) {
        return field.getName() + ": " + field.getType().getName();
    }

    private static String line(JavaCodeUnit unit) {
        return unit.getName()
                + unit.getParameterTypes().stream()
                        .map(com.tngtech.archunit.core.domain.JavaType::getName)
                        .collect(Collectors.joining(", ", "(", ")"))
                + ": "
                + unit.getReturnType().getName();
    }
}
