package org.zhengtong.rating.domain.validity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.PersonChecks;

/** Check 2: channel, level, aspects, object and certificate are of the code sets. */
final class CodesKnown implements ValidityCheck {

    private static final String CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::name).collect(Collectors.joining(" "));
    private static final List<String> ASPECTS =
            Arrays.stream(Aspect.values()).map(Aspect::code).toList();

    @Override
    public List<Refusal> examine(Attempt attempt) {
        RatingSubmission submission = attempt.submission();
        Refusals refusals = new Refusals();
        if (Channel.of(submission.channel()).isEmpty()) {
            refusals.add(RatingRefusal.CHANNEL_UNKNOWN, "channel", CHANNELS);
        }
        if (Level.of(submission.level()).isEmpty()) {
            refusals.add(RatingRefusal.LEVEL_INVALID, "level");
        }
        submission.aspects().forEach((code, level) -> checkAspect(refusals, code, level));
        if (!attempt.objectKnown()) {
            refusals.add(RatingRefusal.OBJECT_UNKNOWN, "objectCode", submission.objectCode());
        }
        submission.rater().ifPresent(rater -> PersonChecks.check(refusals, rater));
        return refusals.list();
    }

    private static void checkAspect(Refusals refusals, String code, int level) {
        String field = "aspects." + code;
        refusals.oneOf(field, code, ASPECTS);
        if (Level.of(level).isEmpty()) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, field, 1, 5);
        }
    }
}
