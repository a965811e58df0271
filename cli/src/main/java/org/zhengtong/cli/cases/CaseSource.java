package org.zhengtong.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file of cases comes from; can be opened more than once. */
public interface CaseSource {

    /** For people. */
    String name();

    InputStream open() throws IOException;

    static CaseSource of(Path file) {
        return new CaseSource() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }
}
