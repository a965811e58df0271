package org.zhengtong.cli.command;

import java.util.ArrayList;
import java.util.List;

/** What completion offers for options whose values the server knows and checks. */
public final class Candidates {

    private Candidates() {}

    /** Yes and no. */
    public static final class Flag extends Words {
        public Flag() {
            super("true", "false");
        }
    }

    /** Levels of ratings. */
    public static final class Level extends Words {
        public Level() {
            super("5", "4", "3", "2", "1");
        }
    }

    /** Channels of ratings. */
    public static final class Channel extends Words {
        public Channel() {
            super("PC", "APP", "MINI_PROGRAM", "QR", "SMS", "HOTLINE", "WINDOW_EVALUATOR", "SELF_SERVICE");
        }
    }

    /** How ratings came about. */
    public static final class Origin extends Words {
        public Origin() {
            super("CHANNEL", "DEFAULT", "FOLLOW_UP");
        }
    }

    /** Whether ratings count. */
    public static final class Validity extends Words {
        public Validity() {
            super("VALID", "INVALID");
        }
    }

    /** States of cases. */
    public static final class CaseState extends Words {
        public CaseState() {
            super("PENDING", "HANDLING", "FINISHED");
        }
    }

    /** What a tag is about. */
    public static final class Aspect extends Words {
        public Aspect() {
            super("efficiency", "convenience", "process", "attitude");
        }
    }

    /** Sets of tags. */
    public static final class TagSet extends Words {
        public TagSet() {
            super("BASE", "EXTENDED", "NATIONAL");
        }
    }

    /** States of deliveries. */
    public static final class DeliveryState extends Words {
        public DeliveryState() {
            super("WAITING", "DELIVERED", "ALREADY_THERE", "DEAD", "DISCARDED");
        }
    }

    /** Classes of the audit log. */
    public static final class LogClass extends Words {
        public LogClass() {
            super("SYSTEM", "OPERATION", "QUERY", "ERROR", "EXCHANGE", "SIGN_IN");
        }
    }

    /** Results in the audit log. */
    public static final class AuditResult extends Words {
        public AuditResult() {
            super("DONE", "REFUSED", "FAILED");
        }
    }

    private abstract static class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Words(String... words) {
            super(List.of(words));
        }
    }
}
