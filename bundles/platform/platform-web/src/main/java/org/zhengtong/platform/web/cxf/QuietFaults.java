package org.zhengtong.platform.web.cxf;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;

/** Keeps CXF from logging faults with their messages: what is ours to know is logged where it is turned into an answer. */
public final class QuietFaults implements FaultListener {

    @Override
    public boolean faultOccurred(Exception failure, String description, Message message) {
        return false;
    }
}
