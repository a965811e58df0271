package org.zhengtong.platform.exchange.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

class PayloadGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":{\"b\":[1,2,{\"c\":null}]}}", " {\"名\":\"值\"} "})
    void acceptsAnObject(String payload) {
        assertEquals(Optional.empty(), PayloadGuard.check(payload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "\"text\"", "null", "{", "{\"a\":1", "{}{}", "{} x", "{a:1}", "{\"a\":1,}"})
    void refusesWhatIsNoObject(String payload) {
        assertEquals(
                Optional.of(ExchangeRefusal.PAYLOAD_INVALID),
                PayloadGuard.check(payload).map(Refusal::code));
    }

    @Test
    void boundsTheDepth() {
        assertEquals(Optional.empty(), PayloadGuard.check(nested(PayloadGuard.MAX_DEPTH)));
        assertEquals(
                Optional.of(ExchangeRefusal.PAYLOAD_INVALID),
                PayloadGuard.check(nested(PayloadGuard.MAX_DEPTH + 1)).map(Refusal::code));
    }

    @Test
    void boundsTheSizeInBytes() {
        assertEquals(Optional.empty(), PayloadGuard.check(sized(PayloadGuard.MAX_BYTES)));
        assertEquals(
                Optional.of(ExchangeRefusal.PAYLOAD_TOO_LARGE),
                PayloadGuard.check(sized(PayloadGuard.MAX_BYTES + 3)).map(Refusal::code));
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals(
                "消息内容应为一个 JSON 对象，嵌套不超过 50 层",
                PayloadGuard.check("[]").orElseThrow().text());
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    /** Of three-byte characters, as far as they fit. */
    private static String sized(int bytes) {
        int text = bytes - "{\"a\":\"\"}".length();
        return "{\"a\":\"" + "中".repeat(text / 3) + "x".repeat(text % 3) + "\"}";
    }
}
