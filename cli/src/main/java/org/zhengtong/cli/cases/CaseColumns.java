package org.zhengtong.cli.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;

/**
 * The columns of the national exchange format of cases: {@code up_pro_accept} with the service occasion of the rating
 * exchange, names in CamelCase.
 */
public final class CaseColumns {

    /** Without these there is no case. */
    static final List<String> REQUIRED = List.of(
            "RowGuid",
            "RecordInTime",
            "ProjectNo",
            "TaskCode",
            "ProStatus",
            "ProChannel",
            "AreaCode",
            "DeptCode",
            "AcceptDate",
            "ServiceTime");

    /** These may be left out. */
    static final List<String> OPTIONAL = List.of(
            "TaskHandleItem",
            "TaskName",
            "ProjectName",
            "ProjectType",
            "ServiceNumber",
            "ServiceName",
            "ApplyDate",
            "ResultDate",
            "HandleUserCode",
            "HandleUserName",
            "UserProp",
            "UserName",
            "UserPageType",
            "CreditNum",
            "Mobile",
            "AgentName",
            "AgentPageType",
            "AgentPageCode");

    private CaseColumns() {}

    /** @throws CliException if a column is missing or there twice */
    static void check(String file, List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw CliException.of(ExitCode.REFUSED, "case.columns-missing", file, String.join("、", missing));
        }
        Set<String> seen = new HashSet<>();
        List<String> twice = header.stream().filter(column -> !seen.add(column)).toList();
        if (!twice.isEmpty()) {
            throw CliException.of(ExitCode.REFUSED, "case.columns-twice", file, String.join("、", twice));
        }
    }

    /** Columns that are not of the format and carry nothing over. */
    static List<String> unknown(List<String> header) {
        return header.stream()
                .filter(column -> !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .filter(column -> !RefusedRows.REASONS.contains(column))
                .toList();
    }
}
