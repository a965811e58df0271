package org.zhengtong.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.evidence.SealedRecord;

/** The seals, the end of the chain, and the gaps before it. All methods want a transaction. */
@Component(service = ChainStore.class)
public final class ChainStore {

    private static final String CHAIN = "chain";
    private static final String UNSEALED = " from audit_entry e left join audit_seal s on s.entry_seq = e.seq"
            + " where s.entry_seq is null and e.seq between ? and ?";

    private final Transactions transactions;

    @Activate
    public ChainStore(@Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
        begin();
    }

    /** Several nodes may begin the chain at once: the first one does. */
    private void begin() {
        try {
            transactions.run(this::insertHead);
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
        }
    }

    private void insertHead() {
        if (sql().count("select count(*) from audit_chain") > 0 || lastLink() > 0) {
            return;
        }
        sql().update(
                        "insert into audit_chain (id, chain_no, hash, last_seq, updated_at) values (?, ?, ?, ?, ?)",
                        CHAIN,
                        ChainHead.EMPTY.chainNo(),
                        ChainHead.EMPTY.hash(),
                        ChainHead.EMPTY.lastSeq(),
                        Instant.now());
    }

    /** The end of the chain, for this transaction alone: other nodes wait. */
    ChainHead lock(Instant now) {
        if (sql().update("update audit_chain set updated_at = ? where id = ?", now, CHAIN) == 0) {
            throw new IllegalStateException("the end of the audit chain was removed from audit_chain");
        }
        return head();
    }

    public ChainHead head() {
        return sql().first("select chain_no, hash, last_seq from audit_chain where id = ?", ChainStore::head, CHAIN)
                .orElse(ChainHead.EMPTY);
    }

    private static ChainHead head(Row row) {
        return new ChainHead(row.longNumber("chain_no"), row.text("hash"), row.longNumber("last_seq"));
    }

    void move(ChainHead head, Instant now) {
        sql().update(
                        "update audit_chain set chain_no = ?, hash = ?, last_seq = ?, updated_at = ? where id = ?",
                        head.chainNo(),
                        head.hash(),
                        head.lastSeq(),
                        now,
                        CHAIN);
    }

    void append(List<Seal> seals) {
        sql().batch(
                        "insert into audit_seal (chain_no, entry_seq, hash) values (?, ?, ?)",
                        seals.stream()
                                .map(seal -> new Object[] {seal.chainNo(), seal.entrySeq(), seal.hash()})
                                .toList());
    }

    /** Without the order PostgreSQL would look through the whole table, for it expects to meet one soon. */
    boolean hasEntriesAfter(long seq) {
        return sql().first(
                        "select seq from audit_entry where seq > ? order by seq fetch first 1 rows only",
                        row -> seq,
                        seq)
                .isPresent();
    }

    List<AuditEntry> entriesAfter(long seq, int limit) {
        return sql().query(
                        "select " + EntryRows.COLUMNS
                                + " from audit_entry e where e.seq > ? order by e.seq fetch first ? rows only",
                        EntryRows::entry,
                        seq,
                        limit);
    }

    boolean hasGapsToLookAt(Instant now) {
        return sql().first("select first_seq from audit_gap where look_at <= ? fetch first 1 rows only", row -> 1, now)
                .isPresent();
    }

    List<Gap> gapsToLookAt(Instant now, int limit) {
        return sql().query(
                        "select first_seq, last_seq, seen_at from audit_gap where look_at <= ?"
                                + " order by look_at fetch first ? rows only",
                        row -> new Gap(row.longNumber("first_seq"), row.longNumber("last_seq"), row.instant("seen_at")),
                        now,
                        limit);
    }

    List<AuditEntry> unsealedIn(Gap gap) {
        return sql().query(
                        "select " + EntryRows.COLUMNS + UNSEALED + " order by e.seq",
                        EntryRows::entry,
                        gap.firstSeq(),
                        gap.lastSeq());
    }

    long entriesIn(Gap gap) {
        return sql().count("select count(*) from audit_entry where seq between ? and ?", gap.firstSeq(), gap.lastSeq());
    }

    void addGaps(List<Gap> gaps) {
        sql().batch(
                        "insert into audit_gap (first_seq, last_seq, seen_at, look_at) values (?, ?, ?, ?)",
                        gaps.stream()
                                .map(gap -> new Object[] {
                                    gap.firstSeq(), gap.lastSeq(), gap.seenAt(), gap.nextLook(gap.seenAt())
                                })
                                .toList());
    }

    void lookAgain(Gap gap, Instant at) {
        sql().update("update audit_gap set look_at = ? where first_seq = ?", at, gap.firstSeq());
    }

    void close(Gap gap) {
        sql().update("delete from audit_gap where first_seq = ?", gap.firstSeq());
    }

    /** Links from {@code first} to {@code last}, with the entries that they seal, where those still exist. */
    List<SealedEntry> links(long first, long last) {
        return sql().query(
                        "select s.chain_no, s.entry_seq, s.hash, " + EntryRows.COLUMNS
                                + " from audit_seal s left join audit_entry e on e.seq = s.entry_seq"
                                + " where s.chain_no between ? and ? order by s.chain_no",
                        ChainStore::link,
                        first,
                        last);
    }

    /** The records from {@code first} to {@code last} that still exist, in the order of the chain. */
    public List<SealedRecord> records(long first, long last) {
        return links(first, last).stream()
                .flatMap(link -> link.asRecord().stream())
                .toList();
    }

    /** Hash of a link, if it still exists. */
    public Optional<String> hashOf(long chainNo) {
        return sql().first("select hash from audit_seal where chain_no = ?", row -> row.text("hash"), chainNo);
    }

    private static SealedEntry link(Row row) {
        Seal seal = new Seal(row.longNumber("chain_no"), row.longNumber("entry_seq"), row.text("hash"));
        return new SealedEntry(seal, row.optionalText("id").map(id -> EntryRows.entry(row)));
    }

    long lastLink() {
        return sql().count("select max(chain_no) from audit_seal");
    }

    /** When the first entry happened that is behind the end of the chain. */
    public Optional<Instant> oldestWaiting(ChainHead head) {
        return sql().first(
                        "select occurred_at from audit_entry where seq > ? order by seq fetch first 1 rows only",
                        row -> row.instant("occurred_at"),
                        head.lastSeq());
    }

    /** Entries that were committed and are still to be sealed. */
    public long waiting(ChainHead head) {
        return sql().count("select count(*) from audit_entry where seq > ?", head.lastSeq())
                + sql().count(
                                "select count(*)" + UNSEALED
                                        + " and exists (select 1 from audit_gap g where e.seq between g.first_seq and g.last_seq)",
                                1L,
                                head.lastSeq());
    }

    /** Number of the first unsealed entry that the sealer cannot have overlooked: somebody put it in. */
    Optional<Long> firstIntruder(ChainHead head) {
        return sql().first(
                        "select min(e.seq) as seq" + UNSEALED
                                + " and not exists (select 1 from audit_gap g where e.seq between g.first_seq and g.last_seq)"
                                + " having min(e.seq) is not null",
                        row -> row.longNumber("seq"),
                        1L,
                        head.lastSeq());
    }

    /** Number in the chain of the first link whose entry has a higher sequence number. */
    long linkBehind(long seq) {
        return sql().count("select min(chain_no) from audit_seal where entry_seq > ?", seq);
    }

    private Sql sql() {
        return transactions.sql();
    }

    /** A link, and the entry that it seals if that still exists. */
    record SealedEntry(Seal seal, Optional<AuditEntry> entry) {
        Optional<SealedRecord> asRecord() {
            return entry.map(present -> new SealedRecord(present.asLink(seal.chainNo()), seal.hash()));
        }
    }
}
