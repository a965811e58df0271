package org.zhengtong.platform.notify;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.trace.TraceSource;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.TraceStep.Stage;
import org.zhengtong.platform.notify.MessageStore.Told;

/** Who was told about a thing, and whether they have read it. A mail shows as the message of the exchange that it is. */
@Component
public final class NotifyTrace implements TraceSource {

    private final MessageStore messages;

    @Activate
    public NotifyTrace(@Reference MessageStore messages) {
        this.messages = messages;
    }

    @Override
    public Contribution trace(Subject subject) {
        return Contribution.of(
                messages.about(subject.key()).stream().map(NotifyTrace::step).toList());
    }

    private static TraceStep step(Told told) {
        return new TraceStep(
                told.at(),
                Stage.NOTIFIED,
                "notify",
                told.template(),
                told.read() ? "READ" : "SENT",
                told.id(),
                told.account());
    }
}
