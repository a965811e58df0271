package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.Handler;

/** A case to report. Times are texts here, so that a wrong one is named beside the other faults of its record. */
@Schema(name = "CaseReport", description = "办件")
public record CaseBody(
        @Schema(description = "记录标识（UUID），同一记录重复报送时不变", requiredMode = Schema.RequiredMode.REQUIRED)
        String recordGuid,

        @Schema(
                description = "记录入库时间",
                type = "string",
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String recordInTime,

        @Schema(description = "办件编号，最长 50 个字符", requiredMode = Schema.RequiredMode.REQUIRED)
        String caseNo,

        @Schema(description = "31 位实施编码或 33 位业务办理项编码", requiredMode = Schema.RequiredMode.REQUIRED)
        String itemCode,

        @Schema(description = "办件名称") String caseName,

        @Schema(
                description = "办件类型：1 即办件，2 承诺件；缺省取事项的类型",
                allowableValues = {"1", "2"})
        String projectType,

        @Schema(
                description = "办件状态：待办理、办理中、已办结",
                allowableValues = {"PENDING", "HANDLING", "FINISHED"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        String state,

        @Schema(
                description = "办理方式：线上、线下",
                allowableValues = {"ONLINE", "OFFLINE"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        String mode,

        @Schema(description = "服务次数，缺省为 1", minimum = "1") Integer serviceNumber,

        @Schema(description = "环节名称", requiredMode = Schema.RequiredMode.REQUIRED)
        String stage,

        @Schema(description = "12 位区划代码", requiredMode = Schema.RequiredMode.REQUIRED)
        String regionCode,

        @Schema(description = "部门的统一社会信用代码", requiredMode = Schema.RequiredMode.REQUIRED)
        String departmentCode,

        @Schema(
                description = "收件时间",
                type = "string",
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String acceptedAt,

        @Schema(
                description = "服务时间",
                type = "string",
                format = "date-time",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String servedAt,

        @Schema(description = "办结时间，已办结时必填", type = "string", format = "date-time")
        String finishedAt,

        @Schema(description = "经办人") Handler handler,
        @Schema(description = "申请人；缺少时办件不完整，不上报") Applicant applicant,
        @Schema(description = "代办人") Agent agent) {

    CaseReport toReport() {
        return new CaseReport(
                recordGuid,
                recordInTime,
                caseNo,
                itemCode,
                caseName,
                projectType,
                state,
                mode,
                serviceNumber == null ? 1 : serviceNumber,
                stage,
                regionCode,
                departmentCode,
                acceptedAt,
                servedAt,
                finishedAt,
                handler == null ? Handler.NONE : handler,
                Optional.ofNullable(applicant),
                Optional.ofNullable(agent));
    }
}
