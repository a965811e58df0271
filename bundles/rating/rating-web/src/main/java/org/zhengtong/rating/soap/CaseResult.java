package org.zhengtong.rating.soap;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.CaseReceipt;

/** What became of a reported case: CREATED, UPDATED, UNCHANGED, or in a batch REFUSED with its errors. */
@XmlType(name = "CaseResult")
@XmlAccessorType(XmlAccessType.FIELD)
public class CaseResult {

    @XmlElement(required = true)
    String caseNo;

    @XmlElement(required = true)
    CaseReceipt.Result result;

    boolean complete;

    @XmlElement(name = "error")
    List<ErrorData> errors;

    static CaseResult of(CaseReceipt receipt) {
        CaseResult data = new CaseResult();
        data.caseNo = receipt.caseNo();
        data.result = receipt.result();
        data.complete = receipt.complete();
        data.errors = receipt.refusals().stream().map(ErrorData::of).toList();
        return data;
    }

    /** One reason why a record was refused. */
    @XmlType(name = "Error")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ErrorData {

        @XmlElement(required = true)
        String code;

        @XmlElement(required = true)
        String field;

        @XmlElement(required = true)
        String detail;

        static ErrorData of(Refusal refusal) {
            ErrorData data = new ErrorData();
            data.code = refusal.code().code();
            data.field = refusal.field();
            data.detail = refusal.text();
            return data;
        }
    }
}
