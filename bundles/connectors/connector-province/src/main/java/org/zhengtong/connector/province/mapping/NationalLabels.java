package org.zhengtong.connector.province.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label codes that the nation knows; a city's own labels are never reported. */
public record NationalLabels(Set<String> codes) {

    private static final Pattern RANGE = Pattern.compile("([1-5][0-9]{2})(?:-([1-5][0-9]{2}))?");

    public NationalLabels {
        codes = Set.copyOf(codes);
    }

    /**
     * Reads ranges such as {@code 108-115,207}.
     *
     * @throws IllegalArgumentException if a range is none
     */
    public static NationalLabels parse(String key, String text) {
        Set<String> codes = new HashSet<>();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new IllegalArgumentException(key + ": three-digit codes or ranges are expected");
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int code = first; code <= last; code++) {
                codes.add(Integer.toString(code));
            }
        }
        return new NationalLabels(codes);
    }

    /** Those of the codes that may be reported, in their order. */
    public List<String> of(List<String> all) {
        return all.stream().filter(codes::contains).toList();
    }
}
