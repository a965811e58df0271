package org.zhengtong.cli.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample as the text of a CSV file: UTF-8, comma, line feed, a header line. */
public final class SampleFile {

    /** Seed of the packaged file. */
    public static final long SEED = 230600;

    /** Good cases in the packaged file. */
    public static final int COUNT = 600;

    /** Good cases at most: a case number has five digits for them and the defective ones. */
    public static final int MAX_COUNT = 99_000;

    private SampleFile() {}

    /**
     * Makes the file.
     *
     * @param reference with at least one department that serves
     * @param count number of good cases; the defective ones come on top
     */
    public static String of(ReferenceData reference, long seed, int count) {
        return text(new SampleCases(reference, seed).rows(count));
    }

    private static String text(List<List<String>> rows) {
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
