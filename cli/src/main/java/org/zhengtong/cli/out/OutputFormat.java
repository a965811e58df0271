package org.zhengtong.cli.out;

/** How data are printed. */
public enum OutputFormat {
    /** Aligned columns for people. */
    TABLE,
    /** More columns, nothing cut. */
    WIDE,
    /** As the server says it. */
    JSON,
    YAML,
    /** RFC 4180, all columns, raw values. */
    CSV
}
