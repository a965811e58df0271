package org.zhengtong.platform.connectors.rollout;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.connectors.container.Container;

/** What acts on connectors. */
@Component(service = Hands.class)
public record Hands(Container container, Transition transition, ChangeEnd end, ChangeSignal signal) {

    @Activate
    public Hands(
            @Reference Container container,
            @Reference Transition transition,
            @Reference ChangeEnd end,
            @Reference ChangeSignal signal) {
        this.container = container;
        this.transition = transition;
        this.end = end;
        this.signal = signal;
    }
}
