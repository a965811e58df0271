package org.zhengtong.platform.api.organisation;

import java.util.regex.Pattern;

/**
 * Code of a region: 12 digits (GB/T 2260, GB/T 10114 and the statistical code of communities): province 2, city 2,
 * county 2, township or street 3, community or village 3; a higher region ends in zeros.
 *
 * @throws IllegalArgumentException if it is none
 */
public record RegionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int[] LEVEL_ENDS = {2, 4, 6, 9, 12};

    public RegionCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** What the codes of this region and of all regions below it begin with; empty for {@code 000000000000}. */
    public String prefix() {
        String prefix = "";
        for (int end : LEVEL_ENDS) {
            if (!value.substring(0, end).substring(prefix.length()).matches("0+")) {
                prefix = value.substring(0, end);
            }
        }
        return prefix;
    }

    public boolean covers(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    @Override
    public String toString() {
        return value;
    }
}
