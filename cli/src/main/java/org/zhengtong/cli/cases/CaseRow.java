package org.zhengtong.cli.cases;

import java.util.List;

/**
 * One row of the file.
 *
 * @param line where it begins, counted from 1
 */
public record CaseRow(long line, List<String> header, List<String> values) {

    public CaseRow {
        header = List.copyOf(header);
        values = List.copyOf(values);
    }

    /** Whether the row has as many values as the header has columns. */
    boolean isComplete() {
        return header.size() == values.size();
    }

    /** Value of the column without surrounding blanks; empty if there is none. */
    public String get(String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= values.size() ? "" : values.get(place).strip();
    }
}
