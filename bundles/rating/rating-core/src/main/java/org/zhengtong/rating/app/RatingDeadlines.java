package org.zhengtong.rating.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.rating.domain.RatingDeadline;

/** The rule of the default rating, as it is configured. It is applied when a case is reported. */
@Component(service = RatingDeadlines.class, configurationPid = "org.zhengtong.rating.deadline")
@Designate(ocd = RatingDeadlines.Config.class)
public final class RatingDeadlines {

    private final RatingDeadline deadline;

    @Activate
    public RatingDeadlines(Config config) {
        deadline = new RatingDeadline(config.default__after__days(), RatingDeadline.Start.of(config.default__start()));
    }

    RatingDeadline ofDefault() {
        return deadline;
    }

    /** Configuration. */
    @ObjectClassDefinition(name = "Deadline of ratings")
    public @interface Config {

        @AttributeDefinition(
                name = "Days to the default rating",
                description = "Natural days; it falls due at 24:00 of the last. Holds for cases reported from now on.")
        int default__after__days() default 7;

        @AttributeDefinition(name = "Event that begins them", description = "finished or served")
        String default__start() default "finished";
    }
}
