package org.zhengtong.connector.province.wire;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.province.mapping.WireRecord;

/** One variant of the province's interface. */
public interface Wire extends AutoCloseable {

    /** Largest number of records in one call. */
    int maxRecords();

    /**
     * Makes one call.
     *
     * @param records 1 to {@link #maxRecords()}; the province takes all of them, or none
     * @return what became of all of them; a refusal may be about a single one
     */
    Outcome submit(Operation operation, List<WireRecord> records) throws InterruptedException;

    /** Asks for the label list, which changes nothing there. */
    Probe probe() throws InterruptedException;

    /**
     * Asks which records came in on a day.
     *
     * @param cursor empty for the first part
     * @throws org.zhengtong.connector.api.RecordsUnavailableException if the province does not say
     */
    RecordPage records(LocalDate day, String cursor) throws InterruptedException;

    @Override
    void close();
}
