package org.zhengtong.platform.notify;

import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.platform.api.job.Job;

/** Empties inboxes of what is old, read or not. */
@Component(
        configurationPid = "org.zhengtong.platform.notify",
        property = {Job.NAME + "=notify-expiry", Job.CRON + "=0 45 1 * * ?", Job.TITLE + "=清除收件箱中过期的站内消息"})
@Designate(ocd = MessageExpiry.Config.class)
public final class MessageExpiry implements Job {

    private final MessageStore messages;
    private final Duration kept;

    @Activate
    public MessageExpiry(@Reference MessageStore messages, Config config) {
        this(messages, Duration.ofDays(Math.max(1, config.keep__d())));
    }

    MessageExpiry(MessageStore messages, Duration kept) {
        this.messages = messages;
        this.kept = kept;
    }

    @Override
    public Report run(boolean dryRun) {
        Instant before = Instant.now().minus(kept);
        long expired = dryRun ? messages.countBefore(before) : messages.removeBefore(before);
        return new Report(expired, expired, 0, "");
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Messages to people")
    public @interface Config {

        @AttributeDefinition(name = "keep_d", description = "Days for which messages stay in an inbox")
        int keep__d() default 180;
    }
}
