package org.zhengtong.connector.province.wire;

import java.util.Locale;

/** What can be asked of the province, and where, below its address, by variant. */
public enum Operation {
    SUBMIT("/project/submit", "/form/project"),
    ONLINE("/evaluate/online", "/form/evaluate"),
    OFFLINE("/evaluate/offline", "/form/evaluate"),
    NORM("/norm/list", "/form/norm"),
    RECORDS("/record/list", "/form/record");

    private final String gspPath;
    private final String formPath;

    Operation(String gspPath, String formPath) {
        this.gspPath = gspPath;
        this.formPath = formPath;
    }

    String gspPath() {
        return gspPath;
    }

    String formPath() {
        return formPath;
    }

    /** How the configuration names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
