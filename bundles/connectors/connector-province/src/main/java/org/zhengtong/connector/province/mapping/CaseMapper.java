package org.zhengtong.connector.province.mapping;

import java.util.Map;
import java.util.Set;

/** The fields about the case that services and evaluations share (standards 1.1, 1.2). */
final class CaseMapper {

    private static final Set<String> RATED_TYPES = Set.of("01", "05", "07", "08", "09", "10", "20");
    private static final String OTHER_TYPE = "99";
    private static final int MAIN_ITEM_LENGTH = 31;
    private static final int HANDLING_ITEM_LENGTH = 33;

    private final Tables tables;

    CaseMapper(Tables tables) {
        this.tables = tables;
    }

    RecordId serviceId(Payload aCase) throws UnfitMessageException {
        return new RecordId(tables.provincePrefix() + aCase.required("caseNo"), aCase.number("serviceNumber", 1), 0);
    }

    FieldSet fields(Payload aCase) throws UnfitMessageException {
        String itemCode = itemCode(aCase);
        String departmentCode = aCase.required("departmentCode");
        return new FieldSet()
                .put("projectNo", serviceId(aCase).projectNo())
                .put("taskCode", itemCode.substring(0, MAIN_ITEM_LENGTH))
                .put("taskHandleItem", itemCode.length() == HANDLING_ITEM_LENGTH ? itemCode : "")
                .put("taskName", aCase.required("itemName"))
                .put("subMatter", aCase.text("theme"))
                .put("areaCode", areaCode(aCase))
                .put("areaName", isReportedElsewhere(aCase) ? "" : aCase.text("regionName"))
                .put("deptCode", departmentCode)
                .put("proDepart", aCase.required("departmentName"))
                .put("proManager", aCase.text("handlerName"), Texts.of("filler.manager"))
                .put("proStatus", aCase.required("state"))
                .put("acceptDate", WireTime.optional(aCase, "acceptedAt"))
                .put("dataSource", tables.dataSource());
    }

    /** 12 digits; a code of 6 is padded, and regions of the mapping are reported under another one. */
    String areaCode(Payload aCase) throws UnfitMessageException {
        String code = aCase.required("regionCode");
        if (!code.matches("[0-9]{6}([0-9]{6})?")) {
            throw aCase.invalid("regionCode");
        }
        String padded = code.length() == 6 ? code + "000000" : code;
        return tables.regions().codes().entrySet().stream()
                .filter(entry -> padded.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .map(theirs -> theirs + "0".repeat(12 - theirs.length()))
                .findFirst()
                .orElse(padded);
    }

    /** Item type of the wire: third and fourth digit of the basic code, 99 for what the province does not rate. */
    String taskType(Payload aCase) throws UnfitMessageException {
        String type = itemCode(aCase).substring(21, 23);
        String theirs = tables.taskTypes().find(type).orElse(type);
        return RATED_TYPES.contains(theirs) ? theirs : OTHER_TYPE;
    }

    private boolean isReportedElsewhere(Payload aCase) {
        return tables.regions().codes().keySet().stream().anyMatch(aCase.text("regionCode")::startsWith);
    }

    private static String itemCode(Payload aCase) throws UnfitMessageException {
        String code = aCase.required("itemCode");
        if (code.length() != MAIN_ITEM_LENGTH && code.length() != HANDLING_ITEM_LENGTH) {
            throw aCase.invalid("itemCode");
        }
        return code;
    }
}
