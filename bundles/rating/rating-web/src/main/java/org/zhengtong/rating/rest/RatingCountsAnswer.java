package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.Validity;

/** How many ratings there are. */
@Schema(name = "RatingCounts")
public record RatingCountsAnswer(
        @Schema(description = "计入统计的评价数：有效的渠道评价和默认评价，每个办件一条")
        long total,

        Map<String, Long> byLevel,
        Map<Channel, Long> byChannel,
        @Schema(description = "有效评价，含追评") Map<Origin, Long> byOrigin,
        @Schema(description = "全部评价") Map<Validity, Long> byValidity) {

    static RatingCountsAnswer of(RatingCounts counts) {
        return new RatingCountsAnswer(
                counts.total(),
                Levels.byNumber(counts.byLevel()),
                Counts.of(Channel.class, counts.byChannel()),
                Counts.of(Origin.class, counts.byOrigin()),
                Counts.of(Validity.class, counts.byValidity()));
    }
}
