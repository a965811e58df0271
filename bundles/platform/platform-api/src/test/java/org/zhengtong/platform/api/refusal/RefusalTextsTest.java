package org.zhengtong.platform.api.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.platform.api.audit.AuditRefusal;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.job.JobRefusal;
import org.zhengtong.platform.api.notify.NotifyRefusal;

class RefusalTextsTest {

    static Stream<RefusalCode> codes() {
        return Stream.of(
                        CommonRefusal.values(),
                        AuditRefusal.values(),
                        NotifyRefusal.values(),
                        IdentityRefusal.values(),
                        JobRefusal.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAChineseText(RefusalCode code) {
        String text = code.text("甲", "乙");
        assertTrue(text.codePoints()
                .anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN));
        assertFalse(text.contains("{"), text);
    }

    @Test
    void noTextHasLostItsCode() {
        assertEquals(
                CommonRefusal.values().length,
                ResourceBundle.getBundle(CommonRefusal.class.getName(), Locale.ROOT)
                        .keySet()
                        .size());
        assertEquals(
                IdentityRefusal.values().length,
                ResourceBundle.getBundle(IdentityRefusal.class.getName(), Locale.ROOT)
                        .keySet()
                        .size());
    }

    @Test
    void namesWhatItIsAbout() {
        assertEquals(
                "区划代码“230699000000”不存在",
                Refusal.of(CommonRefusal.REGION_UNKNOWN, "regionCode", "230699000000")
                        .text());
        assertEquals("region_unknown", CommonRefusal.REGION_UNKNOWN.code());
        assertEquals(422, CommonRefusal.REGION_UNKNOWN.kind().status());
    }
}
