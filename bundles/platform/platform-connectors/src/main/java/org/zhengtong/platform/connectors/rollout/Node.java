package org.zhengtong.platform.connectors.rollout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.zhengtong.platform.api.data.Ids;

/**
 * This node of the cluster.
 *
 * @param id the same after a restart
 * @param name for people
 */
record Node(String id, String name) {

    private static final int SHORT = 8;

    /** The node of this container; its id is kept in the bundle's own folder. */
    static Node of(BundleContext context) {
        String id = id(context.getDataFile("node.id").toPath());
        return new Node(id, host() + "-" + id.substring(id.length() - SHORT));
    }

    private static String id(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, Ids.next());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the id of this node cannot be kept", e);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
