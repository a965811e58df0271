package org.zhengtong.connector.province;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Settings;

class SettingsCheckTest {

    private static final Map<String, Object> GOOD = Map.of("url", "http://127.0.0.1:1/p", "variant", "form");

    private final ProvinceConnector connector = new ProvinceConnector(new Settings(Map.of()).as(ProvinceConfig.class));

    @AfterEach
    void close() {
        connector.close();
    }

    private List<String> objections(Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(GOOD);
        values.putAll(more);
        return connector.check(new Settings(values)).stream()
                .map(Objection::key)
                .toList();
    }

    @Test
    void hasNothingAgainstGoodSettings() {
        assertEquals(List.of(), objections(Map.of()));
    }

    @Test
    void hasNothingAgainstNoneAtAll() {
        assertEquals(List.of(), connector.check(new Settings(Map.of())));
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertEquals(List.of("app_mark"), objections(Map.of("variant", "gsp-sm2")));
        assertEquals(
                List.of("public_key"),
                objections(Map.of("variant", "gsp-sm2", "app_mark", "a", ".app_word", "b", "public_key", "04ab")));
        assertEquals(List.of("timeout_ms"), objections(Map.of("timeout_ms", 0)));
    }
}
