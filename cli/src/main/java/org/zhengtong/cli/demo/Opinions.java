package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.Messages;

/** What citizens think: levels, tags, words and aspects, in proportions as they are met with. */
final class Opinions {

    static final List<String> CHANNELS =
            List.of("PC", "APP", "MINI_PROGRAM", "QR", "SMS", "HOTLINE", "WINDOW_EVALUATOR", "SELF_SERVICE");
    static final List<String> ONLINE = List.of("PC", "APP", "MINI_PROGRAM", "QR", "SMS");

    private static final int BAD = 2;
    private static final List<String> ASPECTS = List.of("efficiency", "convenience", "process", "attitude");
    private static final List<Integer> LEVELS = List.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 2, 2, 1);
    private static final Map<Integer, List<String>> TAGS = Map.of(
            5, List.of("510", "511", "512"),
            4, List.of("406", "407", "408"),
            3, List.of("307", "308", "309"),
            2, List.of("207", "208", "209"),
            1, List.of("108", "109", "110", "115"));
    private static final int WORDINGS = 4;

    private final Dice dice;

    Opinions(Dice dice) {
        this.dice = dice;
    }

    int level() {
        return dice.one(LEVELS);
    }

    static List<String> tagsOf(int level) {
        return TAGS.get(level);
    }

    /** A rating without its rater. */
    ObjectNode of(DemoCase rated, String channel, int level) {
        ObjectNode body = bare(channel, level);
        ArrayNode tags = body.withArray("/tags");
        dice.some(tagsOf(level), level <= BAD ? 1 + dice.below(2) : dice.below(3))
                .forEach(tags::add);
        if (dice.chance(30)) {
            String mood = level <= BAD ? "bad" : level == 3 ? "fair" : "good";
            body.put("text", Messages.text("demo.text." + mood + "." + dice.below(WORDINGS), rated.itemName()));
        }
        if (dice.chance(20)) {
            ObjectNode aspects = body.putObject("aspects");
            ASPECTS.forEach(aspect -> aspects.put(aspect, Math.max(1, Math.min(5, level + dice.below(3) - 1))));
        }
        if ("WINDOW_EVALUATOR".equals(channel)) {
            body.put("objectCode", rated.departmentCode());
        }
        return body;
    }

    /** The bare minimum, anonymous. */
    static ObjectNode bare(String channel, int level, String... tags) {
        ObjectNode body =
                Json.object().put("channel", channel).put("level", level).put("anonymous", true);
        ArrayNode ticked = body.putArray("tags");
        List.of(tags).forEach(ticked::add);
        return body;
    }
}
