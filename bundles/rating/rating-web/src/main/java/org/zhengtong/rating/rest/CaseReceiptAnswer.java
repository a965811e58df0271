package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.core.Response;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReceipt.Result;

/** What became of one case. */
@Schema(name = "CaseReceipt")
public record CaseReceiptAnswer(
        String caseNo,
        Result result,
        @Schema(description = "申请人信息是否齐全") boolean complete) {

    /** 201 for a new case, else 200. */
    static Response of(CaseReceipt receipt) {
        Response.Status status = receipt.result() == Result.CREATED ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status)
                .entity(new CaseReceiptAnswer(receipt.caseNo(), receipt.result(), receipt.complete()))
                .build();
    }
}
