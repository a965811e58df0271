package org.zhengtong.platform.connectors.rollout;

import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.connectors.container.Container;
import org.zhengtong.platform.connectors.container.ContainerException;

/** What is here of connectors that nobody wants: removed while this node was down. Used by one thread. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private final Container container;
    private final Turns turns;
    private final Set<String> stubborn = new HashSet<>();

    Leftovers(Container container, Turns turns) {
        this.container = container;
        this.turns = turns;
    }

    void remove(Set<String> wanted) {
        for (String connector : container.connectors()) {
            if (!wanted.contains(connector) && !stubborn.contains(connector)) {
                remove(connector);
            }
        }
    }

    private void remove(String connector) {
        turns.forget(connector);
        try {
            container.remove(connector);
            LOG.info("connector {} was removed here, for it is not wanted any longer", connector);
        } catch (ContainerException e) {
            stubborn.add(connector);
            LOG.error("connector {} is not wanted any longer, but cannot be removed", connector, e);
        }
    }
}
