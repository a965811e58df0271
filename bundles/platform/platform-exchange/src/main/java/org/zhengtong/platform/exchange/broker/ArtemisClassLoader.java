package org.zhengtong.platform.exchange.broker;

import java.util.concurrent.Callable;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** Artemis finds its own classes by name through the thread's context class loader. */
final class ArtemisClassLoader {

    private ArtemisClassLoader() {}

    /** @throws Exception what {@code work} throws */
    static <T> T within(Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedActiveMQ.class.getClassLoader());
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
