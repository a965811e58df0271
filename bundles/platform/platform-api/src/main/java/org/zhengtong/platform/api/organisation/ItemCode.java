package org.zhengtong.platform.api.organisation;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Implementation code of a service item (实施编码, 31 characters) or handling code of one of its variants (业务办理项编码, 33):
 * credit code of the department, level of exercise 1 to 6, basic code (基本编码, 12 digits: province 2, kind 2, department 2,
 * main item 3, sub item 3), and for a variant two more digits ({@code standards/02}).
 *
 * @throws IllegalArgumentException if it is none
 */
public record ItemCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[1-6][0-9]{12}([0-9]{2})?");

    /** Kinds of items: permit, penalty, coercion, levy, payment, inspection, confirmation, reward, ruling, other power, public service. */
    public static final Set<String> KINDS = Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "20");

    public ItemCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an item code");
        }
    }

    public static boolean isValid(String text) {
        return text != null
                && FORM.matcher(text).matches()
                && CreditCode.isValid(text.substring(0, 18))
                && KINDS.contains(text.substring(21, 23));
    }

    /** The department that exercises the item. */
    public String departmentCode() {
        return value.substring(0, 18);
    }

    /** The 31 characters of the main item. */
    public String implementationCode() {
        return value.substring(0, 31);
    }

    /** Kind of item, two digits. */
    public String kind() {
        return value.substring(21, 23);
    }

    public boolean isHandlingCode() {
        return value.length() == 33;
    }

    /** Items a department made up itself have eight zeros in their code; they are not reported to the province. */
    public boolean isSelfBuilt() {
        return value.substring(19).contains("00000000");
    }

    @Override
    public String toString() {
        return value;
    }
}
