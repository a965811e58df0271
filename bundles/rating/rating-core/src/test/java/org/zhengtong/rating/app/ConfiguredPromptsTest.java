package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zhengtong.rating.api.Level;

class ConfiguredPromptsTest {

    private final ConfiguredPrompts prompts = new ConfiguredPrompts(Defaults.of(ConfiguredPrompts.Config.class));

    @Test
    void askForAReasonAtTheBadLevels() {
        for (Level level : Level.values()) {
            assertEquals(level.isBad(), prompts.of(level).contains("请至少选择一项"), level.name());
            assertTrue(prompts.of(level).contains("可以多选"));
        }
    }
}
