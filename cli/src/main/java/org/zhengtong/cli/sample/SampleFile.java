package org.zhengtong.cli.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample as a CSV file: UTF-8, comma, line feed, a header line. */
public final class SampleFile {

    /** Seed of the packaged file. */
    public static final long SEED = 230600;

    /** Good cases in the packaged file. */
    public static final int COUNT = 600;

    /** Resource of the packaged file, beside this class. */
    public static final String RESOURCE = "cases.csv";

    private SampleFile() {}

    static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(SampleCases.HEADER);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
