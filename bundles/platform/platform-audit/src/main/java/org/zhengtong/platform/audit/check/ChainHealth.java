package org.zhengtong.platform.audit.check;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditHealth;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.audit.ChainHead;
import org.zhengtong.platform.audit.ChainStore;
import org.zhengtong.platform.audit.CheckpointStore;
import org.zhengtong.platform.evidence.Checkpoint;

/** How the chain stands, without walking along it. */
@Component
public final class ChainHealth implements AuditHealth {

    private final Transactions transactions;
    private final ChainStore chain;
    private final CheckpointStore checkpoints;
    private final VerificationStore verifications;

    @Activate
    public ChainHealth(
            @Reference Transactions transactions,
            @Reference ChainStore chain,
            @Reference CheckpointStore checkpoints,
            @Reference VerificationStore verifications) {
        this.transactions = transactions;
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.verifications = verifications;
    }

    @Override
    public Figures figures() {
        return transactions.required(() -> {
            ChainHead head = chain.head();
            Optional<Checkpoint> signed = checkpoints.last();
            return new Figures(
                    head.chainNo(),
                    chain.waiting(head),
                    chain.oldestWaiting(head),
                    signed.map(Checkpoint::madeAt),
                    head.chainNo() - signed.map(Checkpoint::chainNo).orElse(0L),
                    verifications.last());
        });
    }
}
