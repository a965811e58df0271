package org.zhengtong.platform.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.health.check.Texts;

class HealthReportTest {

    @Test
    void namesPartsInChinese() {
        assertEquals("数据库", Texts.titleOf("database"));
        assertEquals("连接器 province", Texts.titleOf("connector.province"));
    }

    @Test
    void everyStatusIsOneOfThreeLevels() {
        assertEquals(
                List.of(Level.OK, Level.WARN, Level.CRITICAL, Level.CRITICAL, Level.CRITICAL),
                List.of(
                                Result.Status.OK,
                                Result.Status.WARN,
                                Result.Status.TEMPORARILY_UNAVAILABLE,
                                Result.Status.CRITICAL,
                                Result.Status.HEALTH_CHECK_ERROR)
                        .stream()
                        .map(status -> Verdict.level(new Result(status, "x")))
                        .toList());
    }

    @Test
    void tellsTheWorstFirst() {
        FormattingResultLog log = new FormattingResultLog();
        log.info("well");
        log.warn("not so well");
        log.critical("bad");

        assertEquals(List.of("bad", "not so well"), Verdict.messages(new Result(log), false));
        assertEquals(List.of("检查没有在规定时间内完成"), Verdict.messages(new Result(log), true));
        assertEquals(
                List.of("检查本身失败：boom"), Verdict.messages(new Result(Result.Status.HEALTH_CHECK_ERROR, "boom"), false));
    }
}
