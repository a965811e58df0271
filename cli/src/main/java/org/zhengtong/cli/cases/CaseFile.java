package org.zhengtong.cli.cases;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;

/** A CSV file of cases (RFC 4180, UTF-8 with or without a byte order mark), read as a stream. */
public final class CaseFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CaseSource source;

    public CaseFile(CaseSource source) {
        this.source = source;
    }

    /** What a look through the whole file has shown. */
    public record Contents(List<String> header, long rows) {

        public Contents {
            header = List.copyOf(header);
        }
    }

    /**
     * Reads the whole file once without doing anything.
     *
     * @throws CliException if it cannot be read, is not UTF-8 (says where), is no CSV, or lacks columns
     */
    public Contents check() {
        checkEncoding();
        Counter counter = new Counter();
        List<String> header = each(row -> counter.rows++);
        return new Contents(header, counter.rows);
    }

    /**
     * Gives each row to the consumer.
     *
     * @return the header
     */
    public List<String> each(Consumer<CaseRow> consumer) {
        try (InputStream in = source.open();
                CsvReader<CsvRecord> csv = reader(in);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                throw CliException.of(ExitCode.REFUSED, "case.empty", source.name());
            }
            List<String> header = header(records.next());
            CaseColumns.check(source.name(), header);
            while (records.hasNext()) {
                CsvRecord row = records.next();
                consumer.accept(new CaseRow(row.getStartingLineNumber(), header, row.getFields()));
            }
            return header;
        } catch (CsvParseException e) {
            throw CliException.of(ExitCode.REFUSED, "case.no-csv", source.name(), e.getMessage())
                    .causedBy(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void checkEncoding() {
        try (InputStream in = source.open()) {
            Optional<Utf8Check.Position> wrong = Utf8Check.firstError(in);
            if (wrong.isPresent()) {
                throw CliException.of(
                        ExitCode.REFUSED,
                        "case.encoding",
                        source.name(),
                        wrong.get().line(),
                        wrong.get().offset());
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CliException unreadable(IOException cause) {
        return FileFailures.unreadable(ExitCode.USAGE, source.name(), cause);
    }

    private static CsvReader<CsvRecord> reader(InputStream in) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static List<String> header(CsvRecord first) {
        return first.getFields().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
    }

    private static final class Counter {
        private long rows;
    }
}
