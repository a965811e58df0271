package org.zhengtong.platform.health.check;

import static org.apache.felix.hc.api.Result.Status.CRITICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class DatabaseCheckTest {

    @Test
    void asksTheDatabase() {
        DatabaseCheck check;
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            check = new DatabaseCheck(database.apply("db/check.xml").transactions());
            assertNotEquals(CRITICAL, Checked.of(check).status());
        }
        assertEquals(CRITICAL, Checked.of(check).status());
    }
}
