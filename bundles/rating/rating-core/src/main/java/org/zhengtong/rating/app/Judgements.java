package org.zhengtong.rating.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.time.WorkCalendar;
import org.zhengtong.rating.domain.FollowUpDeadline;
import org.zhengtong.rating.domain.validity.Judgement;
import org.zhengtong.rating.domain.validity.TextFilter;

/** The two validity judgements, as they are configured. */
@Component(service = Judgements.class, configurationPid = "org.zhengtong.rating.followup")
@Designate(ocd = Judgements.Config.class)
public final class Judgements {

    private final Judgement first;
    private final Judgement followUp;

    @Activate
    public Judgements(
            @Reference TextFilter words,
            @Reference RatingStore ratings,
            @Reference WorkCalendar calendar,
            Config config) {
        first = Judgement.ofFirst(words, ratings::hasText);
        followUp =
                Judgement.ofFollowUp(new FollowUpDeadline(calendar, config.working__days()), words, ratings::hasText);
    }

    Judgement ofFirst() {
        return first;
    }

    Judgement ofFollowUp() {
        return followUp;
    }

    /** Configuration. */
    @ObjectClassDefinition(name = "Follow-up ratings")
    public @interface Config {

        @AttributeDefinition(
                name = "Working days",
                description = "Working days after the first or default rating, until 24:00 of the last")
        int working__days() default 5;
    }
}
