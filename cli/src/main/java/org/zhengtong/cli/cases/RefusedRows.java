package org.zhengtong.cli.cases;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;

/**
 * The rows that were refused, as they came, with the reasons in further columns, ready to be mended and sent again. The
 * file is made with the first of them; only its owner can read it.
 */
final class RefusedRows implements AutoCloseable {

    /** Columns with the reasons; several reasons are separated by a semicolon. */
    static final List<String> REASONS = List.of("RefusedCode", "RefusedField", "RefusedReason");

    private final Path file;
    private Optional<CsvWriter> writer = Optional.empty();

    RefusedRows(Path file) {
        this.file = file;
    }

    void add(Refusal refusal) {
        try {
            CsvWriter csv =
                    writer.isPresent() ? writer.get() : open(refusal.row().header());
            List<String> values = originals(refusal.row());
            values.add(joined(refusal, Reason::code));
            values.add(joined(refusal, Reason::field));
            values.add(joined(refusal, Reason::detail));
            csv.writeRecord(values);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The file, if there is one. */
    Optional<Path> written() {
        return writer.map(any -> file);
    }

    @Override
    public void close() {
        try {
            if (writer.isPresent()) {
                writer.get().close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private CsvWriter open(List<String> header) throws IOException {
        PrivateFiles.create(file);
        CsvWriter csv = CsvWriter.builder().build(file);
        writer = Optional.of(csv);
        List<String> columns = new ArrayList<>(header);
        columns.removeAll(REASONS);
        columns.addAll(REASONS);
        csv.writeRecord(columns);
        return csv;
    }

    private static List<String> originals(CaseRow row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.header().size(); i++) {
            if (!REASONS.contains(row.header().get(i))) {
                values.add(i < row.values().size() ? row.values().get(i) : "");
            }
        }
        return values;
    }

    private static String joined(Refusal refusal, Function<Reason, String> part) {
        return refusal.reasons().stream().map(part).collect(Collectors.joining(";"));
    }

    private CliException unwritable(IOException cause) {
        return FileFailures.unwritable(file, cause);
    }
}
