package org.zhengtong.platform.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.audit.ChainStore;
import org.zhengtong.platform.audit.CheckpointStore;
import org.zhengtong.platform.audit.EvidenceKey;
import org.zhengtong.platform.audit.KeyStore;
import org.zhengtong.platform.evidence.EvidenceLine;
import org.zhengtong.platform.evidence.EvidenceWriter;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Purpose;
import org.zhengtong.platform.evidence.KeyLine;
import org.zhengtong.platform.signing.VerificationKey;

/** Writes parts of the chain into files, a thousand links at a time. */
@Component(service = ChainFiles.class)
public final class ChainFiles {

    private static final int AT_ONCE = 1000;

    private final Transactions transactions;
    private final ChainStore chain;
    private final CheckpointStore checkpoints;
    private final KeyStore keys;
    private final EvidenceKey key;

    @Activate
    public ChainFiles(
            @Reference Transactions transactions,
            @Reference ChainStore chain,
            @Reference CheckpointStore checkpoints,
            @Reference KeyStore keys,
            @Reference EvidenceKey key) {
        this.transactions = transactions;
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.key = key;
    }

    /** The first line of a file of that part. */
    public Extent extent(Purpose purpose, ChainPart part, Instant now) {
        long within = transactions.required(() -> checkpoints.countBetween(part.first(), part.last()));
        return Extent.sign(key.get(), purpose, part.content(within), now.truncatedTo(ChronoUnit.MILLIS));
    }

    public void write(Extent extent, OutputStream out) throws IOException {
        try (EvidenceWriter writer = new EvidenceWriter(out)) {
            writer.write(extent);
            for (VerificationKey published : keys.usable()) {
                writer.write(new KeyLine(published));
            }
            long last = extent.content().last();
            for (long first = extent.content().first(); first <= last; first += AT_ONCE) {
                for (EvidenceLine line : lines(first, Math.min(first + AT_ONCE - 1, last))) {
                    writer.write(line);
                }
            }
        }
    }

    /** Records and checkpoints, each checkpoint behind the record that it covers. */
    private List<EvidenceLine> lines(long first, long last) {
        return transactions.required(() -> Stream.concat(
                        chain.records(first, last).stream()
                                .map(record -> new Placed(record.record().chainNo(), 0, record)),
                        checkpoints.between(first, last).stream()
                                .map(checkpoint -> new Placed(checkpoint.chainNo(), 1, checkpoint)))
                .sorted(Comparator.comparingLong(Placed::chainNo).thenComparingInt(Placed::rank))
                .map(Placed::line)
                .toList());
    }

    private record Placed(long chainNo, int rank, EvidenceLine line) {}
}
