package org.zhengtong.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.audit.ChainStore.SealedEntry;
import org.zhengtong.platform.evidence.Checkpoint;

/** Walks along the chain, up to the first link that does not fit. */
final class ChainWalk {

    private final Signatures signatures;
    private long chainNo;
    private String hash;
    private OptionalLong broken = OptionalLong.empty();

    private ChainWalk(long chainNo, String hash, Signatures signatures) {
        this.chainNo = chainNo;
        this.hash = hash;
        this.signatures = signatures;
    }

    static ChainWalk fromTheStart(Signatures signatures) {
        return new ChainWalk(0, Seal.START, signatures);
    }

    static ChainWalk behind(ArchivedPart archived, Signatures signatures) {
        return new ChainWalk(archived.last(), archived.extent().content().hash(), signatures);
    }

    /** The next links, all there are up to some number, and the checkpoints among them. */
    void follow(List<SealedEntry> links, List<Checkpoint> checkpoints) {
        Map<Long, Checkpoint> byNumber =
                checkpoints.stream().collect(Collectors.toMap(Checkpoint::chainNo, Function.identity()));
        for (SealedEntry link : links) {
            Checkpoint signed = byNumber.get(link.seal().chainNo());
            if (!continues(link) || signed != null && !isRight(signed, link.seal())) {
                broken = OptionalLong.of(chainNo + 1);
                return;
            }
            chainNo = link.seal().chainNo();
            hash = link.seal().hash();
        }
        if (links.isEmpty()) {
            broken = OptionalLong.of(chainNo + 1);
        }
    }

    private boolean continues(SealedEntry link) {
        return link.seal().chainNo() == chainNo + 1 && link.seal().fits(hash, link.entry());
    }

    private boolean isRight(Checkpoint checkpoint, Seal seal) {
        return checkpoint.hash().equals(seal.hash()) && signatures.areRight(checkpoint);
    }

    long chainNo() {
        return chainNo;
    }

    String hash() {
        return hash;
    }

    /** Number of the first link that does not fit. */
    OptionalLong broken() {
        return broken;
    }
}
