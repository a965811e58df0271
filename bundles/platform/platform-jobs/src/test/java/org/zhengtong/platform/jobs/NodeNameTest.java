package org.zhengtong.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NodeNameTest {

    @Test
    void isTheConfiguredOne() {
        assertEquals("east", NodeName.of("east", "/opt/zhengtong"));
    }

    @Test
    void isTheSameAfterARestart() {
        assertEquals(NodeName.of("", "/opt/zhengtong"), NodeName.of("", "/opt/zhengtong"));
    }

    @Test
    void differsBetweenInstallationsOnOneHost() {
        assertNotEquals(NodeName.of("", "/opt/a"), NodeName.of("", "/opt/b"));
    }

    @Test
    void fitsItsColumn() {
        assertTrue(NodeName.of("", "/deep".repeat(100)).length() <= 200);
    }
}
