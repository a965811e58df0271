package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.zhengtong.rating.api.Aspect;

/** Levels of single aspects, each 1 to 5. */
@Schema(name = "AspectLevels")
public record AspectsBody(
        @Schema(description = "办事效率", minimum = "1", maximum = "5")
        Integer efficiency,

        @Schema(description = "便利程度", minimum = "1", maximum = "5")
        Integer convenience,

        @Schema(description = "流程规范", minimum = "1", maximum = "5")
        Integer process,

        @Schema(description = "服务态度", minimum = "1", maximum = "5")
        Integer attitude) {

    static Map<String, Integer> levels(AspectsBody body) {
        if (body == null) {
            return Map.of();
        }
        Map<String, Integer> levels = new HashMap<>();
        levels.put(Aspect.EFFICIENCY.code(), body.efficiency);
        levels.put(Aspect.CONVENIENCE.code(), body.convenience);
        levels.put(Aspect.PROCESS.code(), body.process);
        levels.put(Aspect.ATTITUDE.code(), body.attitude);
        levels.values().removeIf(level -> level == null);
        return levels;
    }
}
