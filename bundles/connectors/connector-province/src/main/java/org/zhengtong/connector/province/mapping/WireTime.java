package org.zhengtong.connector.province.mapping;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The province's times: {@code yyyy-MM-dd HH:mm:ss} in Asia/Shanghai. */
final class WireTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private WireTime() {}

    /** Empty when the field is not there. */
    static String optional(Payload payload, String name) throws UnfitMessageException {
        String text = payload.text(name);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(ZONE).format(FORM);
        } catch (DateTimeException malformed) {
            throw payload.invalid(name);
        }
    }

    static String required(Payload payload, String name) throws UnfitMessageException {
        payload.required(name);
        return optional(payload, name);
    }
}
