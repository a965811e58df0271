package org.zhengtong.rating.domain;

import java.util.List;
import org.zhengtong.platform.api.organisation.CreditCode;
import org.zhengtong.platform.api.organisation.IdentityNumber;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;

/** Types of certificates (GA/T 517 and the exchange tables), and the form of their numbers. */
final class Certificates {

    /** Identity card, household register, officer, passports, Taiwan, Hong Kong and Macao, foreigner; credit code, other. */
    static final List<String> TYPES = List.of("111", "113", "114", "411", "414", "511", "516", "553", "001", "099");

    /** What a number without a type is taken for. */
    static final String OTHER = "099";

    private static final int MAX_LENGTH = 100;
    private static final String IDENTITY_CARD = "111";
    private static final String CREDIT_CODE = "001";

    private Certificates() {}

    /** @param prefix what stands before the names of the fields, for instance {@code applicant.} */
    static void check(Refusals refusals, String prefix, String type, String number) {
        refusals.oneOf(prefix + "idType", type, TYPES);
        refusals.required(prefix + "idNumber", number, MAX_LENGTH);
        if (number.isBlank()) {
            return;
        }
        if (type.equals(IDENTITY_CARD) && !IdentityNumber.isValid(number)) {
            refusals.add(CommonRefusal.INVALID_FORMAT, prefix + "idNumber", "校验位正确的 18 位居民身份证号码");
        }
        if (type.equals(CREDIT_CODE) && !CreditCode.isValid(number)) {
            refusals.add(CommonRefusal.INVALID_FORMAT, prefix + "idNumber", "校验位正确的 18 位统一社会信用代码");
        }
    }
}
