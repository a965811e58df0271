package org.zhengtong.rating.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The reasons of a rating as they are reported upward: national codes only. A bad rating must give a code or a text
 * there, so one that has only local tags and no text is reported with their wording as text.
 */
public record ReportedReasons(List<String> tags, String text) {

    public ReportedReasons {
        tags = List.copyOf(tags);
    }

    public static ReportedReasons of(StoredRating rating) {
        List<String> codes = rating.tags().stream()
                .filter(TickedTag::national)
                .map(TickedTag::code)
                .toList();
        boolean silent =
                codes.isEmpty() && rating.text().isBlank() && rating.level().isBad();
        return new ReportedReasons(codes, silent ? wording(rating) : rating.text());
    }

    private static String wording(StoredRating rating) {
        return rating.tags().stream().map(TickedTag::text).collect(Collectors.joining("；"));
    }
}
