package org.zhengtong.platform.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One fresh database of each kind; JUnit closes them. */
final class EveryDatabaseArguments implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return kinds().stream().map(TestDatabase::open).map(Arguments::of);
    }

    private static List<DatabaseKind> kinds() {
        String wanted = System.getProperty("zt.test.databases", "");
        return wanted.isBlank()
                ? List.of(DatabaseKind.values())
                : Arrays.stream(wanted.split(","))
                        .map(String::trim)
                        .map(DatabaseKind::valueOf)
                        .toList();
    }
}
