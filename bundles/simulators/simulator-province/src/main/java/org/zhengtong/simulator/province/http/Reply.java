package org.zhengtong.simulator.province.http;

import java.nio.charset.StandardCharsets;

/**
 * What is answered.
 *
 * @param cut the line is to be closed after half of the body
 */
public record Reply(int status, String contentType, String body, boolean cut) {

    public static Reply json(int status, String json) {
        return new Reply(status, "application/json; charset=UTF-8", json, false);
    }

    public static Reply html(int status, String html) {
        return new Reply(status, "text/html; charset=UTF-8", html, false);
    }

    public Reply cutInTheMiddle() {
        return new Reply(status, contentType, body, true);
    }

    /** The whole body in UTF-8. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** How much of a body of that length really goes over the line: all, or the first half. */
    public int sent(int length) {
        return cut ? length / 2 : length;
    }
}
