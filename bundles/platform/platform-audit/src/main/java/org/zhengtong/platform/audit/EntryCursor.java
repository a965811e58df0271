package org.zhengtong.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** The last entry of a page: its time in milliseconds, and its number among those of the same time. */
record EntryCursor(Instant occurredAt, long seq) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})-([0-9]{1,18})");

    static EntryCursor of(AuditEntry entry) {
        return new EntryCursor(entry.occurredAt(), entry.seq());
    }

    String text() {
        return occurredAt.toEpochMilli() + "-" + seq;
    }

    /** @throws RefusedException {@code invalid_parameter} if the text is neither empty nor a cursor */
    static Optional<EntryCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "cursor", text, "上一页返回的 nextCursor");
        }
        return Optional.of(
                new EntryCursor(Instant.ofEpochMilli(Long.parseLong(form.group(1))), Long.parseLong(form.group(2))));
    }
}
