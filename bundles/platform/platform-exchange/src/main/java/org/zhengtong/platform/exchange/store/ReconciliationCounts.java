package org.zhengtong.platform.exchange.store;

/** How far a comparison is. */
public record ReconciliationCounts(long ours, long theirs, long missing, long resent, long extra) {

    public static final ReconciliationCounts NONE = new ReconciliationCounts(0, 0, 0, 0, 0);

    public ReconciliationCounts plusOurs(long more) {
        return new ReconciliationCounts(ours + more, theirs, missing, resent, extra);
    }

    public ReconciliationCounts plusTheirs(long more) {
        return new ReconciliationCounts(ours, theirs + more, missing, resent, extra);
    }

    public ReconciliationCounts plusMissing(long more, long sentAgain) {
        return new ReconciliationCounts(ours, theirs, missing + more, resent + sentAgain, extra);
    }

    public ReconciliationCounts plusExtra(long more) {
        return new ReconciliationCounts(ours, theirs, missing, resent, extra + more);
    }

    public boolean isEqual() {
        return missing == 0 && extra == 0;
    }
}
