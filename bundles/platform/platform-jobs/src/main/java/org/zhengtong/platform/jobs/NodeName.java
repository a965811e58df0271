package org.zhengtong.platform.jobs;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells nodes apart, and knows one again after its restart. */
final class NodeName {

    private static final int LENGTH = 200;

    private NodeName() {}

    /**
     * @param configured name, or empty
     * @param folder of this installation: on one host there can be several
     */
    static String of(String configured, String folder) {
        String name = configured.isBlank() ? host() + ":" + folder : configured;
        return name.length() <= LENGTH ? name : name.substring(name.length() - LENGTH);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) { // a host that does not know its own name
            return "localhost";
        }
    }
}
