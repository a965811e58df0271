package org.zhengtong.platform.exchange.outbox;

import org.osgi.service.component.annotations.Component;
import org.zhengtong.platform.exchange.resilience.WakeSignal;

/** Wakes the relay of this node when there is something to send. */
@Component(service = RelaySignal.class)
public final class RelaySignal extends WakeSignal {}
