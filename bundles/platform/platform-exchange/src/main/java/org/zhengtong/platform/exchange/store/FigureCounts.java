package org.zhengtong.platform.exchange.store;

/**
 * Figures to add up.
 *
 * @param callMs how long all calls took together
 * @param latencyMs how long all messages that are done took from their publishing
 */
public record FigureCounts(
        long calls,
        long failedCalls,
        long delivered,
        long alreadyThere,
        long rejected,
        long callMs,
        long longestCallMs,
        long latencyMs,
        long longestLatencyMs) {

    public static final FigureCounts NONE = new FigureCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Messages that are where they belong. */
    public long done() {
        return delivered + alreadyThere;
    }

    public FigureCounts plus(FigureCounts more) {
        return new FigureCounts(
                calls + more.calls,
                failedCalls + more.failedCalls,
                delivered + more.delivered,
                alreadyThere + more.alreadyThere,
                rejected + more.rejected,
                callMs + more.callMs,
                Math.max(longestCallMs, more.longestCallMs),
                latencyMs + more.latencyMs,
                Math.max(longestLatencyMs, more.longestLatencyMs));
    }
}
