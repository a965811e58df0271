package org.zhengtong.platform.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What a check of an evidence file came to.
 *
 * @param extent what the file says it holds, if it says so
 * @param records records read
 * @param checkpoints checkpoints read whose signatures are right
 * @param keyIds keys by which signatures were found right
 * @param trusted whether those were keys that the reader had from elsewhere, and not from the file
 * @param findings the first thousand faults
 * @param faults how many there are
 */
public record Report(
        Optional<Extent> extent,
        long records,
        long checkpoints,
        List<String> keyIds,
        boolean trusted,
        List<Finding> findings,
        long faults) {

    public Report {
        keyIds = List.copyOf(keyIds);
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return faults == 0;
    }
}
