package org.zhengtong.simulator.province.register;

import java.util.Locale;

/** What a record is about. */
public enum Kind {
    /** One occasion on which a case was served (办件服务). */
    SERVICE,
    /** A rating of such an occasion (评价). */
    EVALUATION;

    /** Lower case, as it stands in the journal and in the control's answers. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Kind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
