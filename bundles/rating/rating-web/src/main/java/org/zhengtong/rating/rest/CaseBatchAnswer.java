package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReceipt.Result;

/** What became of many cases. */
@Schema(name = "CaseReceipts")
public record CaseBatchAnswer(
        int received, long created, long updated, long unchanged, long refused, List<CaseRowAnswer> results) {

    static CaseBatchAnswer of(List<CaseReceipt> receipts) {
        return new CaseBatchAnswer(
                receipts.size(),
                count(receipts, Result.CREATED),
                count(receipts, Result.UPDATED),
                count(receipts, Result.UNCHANGED),
                count(receipts, Result.REFUSED),
                IntStream.range(0, receipts.size())
                        .mapToObj(index -> CaseRowAnswer.of(index, receipts.get(index)))
                        .toList());
    }

    private static long count(List<CaseReceipt> receipts, Result result) {
        return receipts.stream().filter(receipt -> receipt.result() == result).count();
    }

    /** What became of one of them. */
    @Schema(name = "CaseRowReceipt")
    public record CaseRowAnswer(int index, String caseNo, Result result, boolean complete, List<ErrorAnswer> errors) {

        static CaseRowAnswer of(int index, CaseReceipt receipt) {
            return new CaseRowAnswer(
                    index, receipt.caseNo(), receipt.result(), receipt.complete(), ErrorAnswer.of(receipt.refusals()));
        }
    }
}
