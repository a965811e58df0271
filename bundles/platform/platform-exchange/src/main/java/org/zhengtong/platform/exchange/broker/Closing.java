package org.zhengtong.platform.exchange.broker;

import javax.jms.Connection;
import javax.jms.JMSException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes connections that may be broken. */
final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    static void quietly(Connection connection) {
        try {
            connection.close();
        } catch (JMSException e) { // the broker lets go of a connection that it lost; there is nothing to do here
            LOG.debug("connection to the broker could not be closed", e);
        }
    }
}
