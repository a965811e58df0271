package org.zhengtong.platform.exchange.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource({
        "手机号 13804595678 有误, 手机号 138****5678 有误",
        "证件号 11010519491231002X。, 证件号 110105********002X。",
        "办件 23060020260101000123 已存在, 办件 23060020260101000123 已存在",
        "编号 123456789012345678 不存在, 编号 123456789012345678 不存在",
        "序号 12345678901, 序号 12345678901",
        "plain words, plain words"
    })
    void masksPersonalNumbersOnly(String words, String expected) {
        assertEquals(expected, Redaction.redacted(words));
    }
}
