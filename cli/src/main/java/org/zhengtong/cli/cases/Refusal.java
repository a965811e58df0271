package org.zhengtong.cli.cases;

import java.util.List;

/** A row that was not taken, and why. */
public record Refusal(CaseRow row, List<Reason> reasons) {

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
