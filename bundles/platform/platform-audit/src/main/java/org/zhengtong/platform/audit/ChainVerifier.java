package org.zhengtong.platform.audit;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.audit.ChainStore.SealedEntry;

/** Recomputes the chain in parts, so that neither memory nor a transaction grows with the log. */
@Component(service = ChainVerifier.class)
public final class ChainVerifier {

    private static final int PART = 1000;
    private static final long INTACT = 0;

    private final Transactions transactions;
    private final ChainStore store;

    @Activate
    public ChainVerifier(@Reference Transactions transactions, @Reference ChainStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    Verification verify() {
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
        Walk walk = new Walk();
        while (walk.broken == INTACT && walk.chainNo < head.chainNo()) {
            long last = Math.min(walk.chainNo + PART, head.chainNo());
            walk.follow(transactions.required(() -> store.links(walk.chainNo + 1, last)));
        }
        if (walk.broken == INTACT && !endsAt(head, walk)) {
            return head.chainNo() + 1;
        }
        return walk.broken;
    }

    /** The end of the chain is written in two places; links beyond may be of this moment only if the end moved too. */
    private boolean endsAt(ChainHead head, Walk walk) {
        return walk.hash.equals(head.hash())
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

    /** Walks along the chain, up to the first link that does not fit. */
    private static final class Walk {

        private long chainNo;
        private String hash = Seal.START;
        private long broken = INTACT;

        void follow(List<SealedEntry> links) {
            for (SealedEntry link : links) {
                if (!continues(link)) {
                    broken = chainNo + 1;
                    return;
                }
                chainNo = link.seal().chainNo();
                hash = link.seal().hash();
            }
            if (links.isEmpty()) {
                broken = chainNo + 1;
            }
        }

        private boolean continues(SealedEntry link) {
            return link.seal().chainNo() == chainNo + 1 && link.seal().fits(hash, link.entry());
        }
    }
}
