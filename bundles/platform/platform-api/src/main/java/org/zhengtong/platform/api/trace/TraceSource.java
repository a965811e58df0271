package org.zhengtong.platform.api.trace;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** What a subsystem knows of a thing: an OSGi service. Asked for one thing at a time, so that few and indexed queries do. */
@ConsumerType
public interface TraceSource {

    /** What is known here; {@link Contribution#NOTHING} if nothing is. */
    Contribution trace(Subject subject);

    /**
     * What is asked for.
     *
     * @param key for instance a case number
     * @param messageIds of the messages with this key that are known so far
     */
    record Subject(String key, Set<String> messageIds) {
        public Subject {
            messageIds = Set.copyOf(messageIds);
        }
    }

    /**
     * What one subsystem tells.
     *
     * @param ownership whether the thing is this subsystem's, and the caller's to see
     * @param steps in any order; none if it is hidden
     */
    record Contribution(Ownership ownership, List<TraceStep> steps) {

        public static final Contribution NOTHING = new Contribution(Ownership.NONE, List.of());
        public static final Contribution HIDDEN = new Contribution(Ownership.HIDDEN, List.of());

        public Contribution {
            steps = List.copyOf(steps);
        }

        /** Steps about a thing of another subsystem. */
        public static Contribution of(List<TraceStep> steps) {
            return new Contribution(Ownership.NONE, steps);
        }

        /** Steps about a thing of this subsystem, within the caller's scopes. */
        public static Contribution own(List<TraceStep> steps) {
            return new Contribution(Ownership.VISIBLE, steps);
        }
    }

    /** Who decides whether a caller may see a thing. */
    enum Ownership {
        /** Not this subsystem. */
        NONE,
        /** This subsystem: yes. */
        VISIBLE,
        /** This subsystem: no. */
        HIDDEN
    }
}
