package org.zhengtong.simulator.province.control;

import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.RecordKey;

/**
 * How the province misbehaves. Counts: so many are still to come, 0 none, -1 all.
 *
 * @param slowMillis delay before a call is worked on
 * @param down answers 503
 * @param hangUps calls that are worked on, but whose answer is cut in the middle
 * @param garbage calls that are answered with a page, and not worked on
 */
public record FaultPlan(int slowMillis, boolean down, int hangUps, int garbage, Refusals refusals) {

    public static final FaultPlan NONE = new FaultPlan(0, false, 0, 0, Refusals.NONE);

    public static final int MAX_SLOW_MILLIS = 600_000;

    public FaultPlan {
        if (slowMillis < 0 || slowMillis > MAX_SLOW_MILLIS) {
            throw new IllegalArgumentException("slowMillis: 0 to " + MAX_SLOW_MILLIS);
        }
        if (hangUps < -1 || garbage < -1) {
            throw new IllegalArgumentException("hangUps, garbage: -1 or more");
        }
    }

    FaultPlan withHangUps(int left) {
        return new FaultPlan(slowMillis, down, left, garbage, refusals);
    }

    FaultPlan withGarbage(int left) {
        return new FaultPlan(slowMillis, down, hangUps, left, refusals);
    }

    FaultPlan withRefusals(Refusals left) {
        return new FaultPlan(slowMillis, down, hangUps, garbage, left);
    }

    /**
     * Which records are refused, and with what words.
     *
     * @param kind {@code any}, {@code service} or {@code evaluation}
     * @param projectNo of one case, or empty
     */
    public record Refusals(String reason, int count, String kind, String projectNo) {

        static final String ANY = "any";

        public static final Refusals NONE = new Refusals("", 0, ANY, "");

        public Refusals {
            if (count < -1) {
                throw new IllegalArgumentException("count: -1 or more");
            }
            if (count != 0 && reason.isBlank()) {
                throw new IllegalArgumentException("reason: required");
            }
            if (!kind.equals(ANY)) {
                Kind.of(kind);
            }
        }

        boolean isAbout(RecordKey key) {
            boolean thisKind = kind.equals(ANY) || key.kind() == Kind.of(kind);
            return thisKind && (projectNo.isEmpty() || projectNo.equals(key.projectNo()));
        }

        Refusals withCount(int left) {
            return new Refusals(reason, left, kind, projectNo);
        }
    }
}
