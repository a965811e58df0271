package org.zhengtong.platform.audit;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.data.Transactions;

/**
 * Recomputes the chain in parts, so that neither memory nor a transaction grows with the log. It begins behind what was
 * archived, if that was signed, and compares with every checkpoint.
 */
@Component(service = ChainVerifier.class)
public final class ChainVerifier {

    private static final int PART = 1000;
    private static final long INTACT = 0;

    private final Transactions transactions;
    private final ChainStore store;
    private final CheckpointStore checkpoints;
    private final ArchiveStore archives;
    private final KeyStore keys;

    @Activate
    public ChainVerifier(
            @Reference Transactions transactions,
            @Reference ChainStore store,
            @Reference CheckpointStore checkpoints,
            @Reference ArchiveStore archives,
            @Reference KeyStore keys) {
        this.transactions = transactions;
        this.store = store;
        this.checkpoints = checkpoints;
        this.archives = archives;
        this.keys = keys;
    }

    public Verification verify() {
        ChainHead head = transactions.required(store::head);
        long waiting = transactions.required(() -> store.waiting(head));
        return new Verification(head.chainNo(), waiting, firstBroken(head));
    }

    private long firstBroken(ChainHead head) {
        long broken = firstBrokenLink(head);
        long intrusion = firstIntrusion(head);
        return broken == INTACT || intrusion == INTACT ? Math.max(broken, intrusion) : Math.min(broken, intrusion);
    }

    private long firstBrokenLink(ChainHead head) {
        Signatures signatures = new Signatures(keys.usable());
        Optional<ArchivedPart> archived = transactions.required(archives::last);
        if (archived.filter(part -> !signatures.areRight(part.extent())).isPresent()) {
            return archived.get().extent().content().first();
        }
        ChainWalk walk = archived.map(part -> ChainWalk.behind(part, signatures))
                .orElseGet(() -> ChainWalk.fromTheStart(signatures));
        while (walk.broken().isEmpty() && walk.chainNo() < head.chainNo()) {
            follow(walk, Math.min(walk.chainNo() + PART, head.chainNo()));
        }
        if (walk.broken().isEmpty() && !endsAt(head, walk)) {
            return head.chainNo() + 1;
        }
        return walk.broken().orElse(INTACT);
    }

    private void follow(ChainWalk walk, long last) {
        transactions.run(() ->
                walk.follow(store.links(walk.chainNo() + 1, last), checkpoints.between(walk.chainNo() + 1, last)));
    }

    /** The end of the chain is written in two places; links beyond may be of this moment only if the end moved too. */
    private boolean endsAt(ChainHead head, ChainWalk walk) {
        return walk.hash().equals(head.hash())
                && transactions.required(() -> store.lastLink() <= store.head().chainNo());
    }

    /** Looks twice before it cries out: on Derby a look may meet the sealer half way. */
    private long firstIntrusion(ChainHead head) {
        return transactions
                .required(() -> store.firstIntruder(head))
                .flatMap(seen -> transactions.required(() -> store.firstIntruder(head)))
                .map(seq -> placeOf(seq, head))
                .orElse(INTACT);
    }

    private long placeOf(long seq, ChainHead head) {
        long behind = transactions.required(() -> store.linkBehind(seq));
        return behind == INTACT ? head.chainNo() + 1 : behind;
    }
}
