package org.zhengtong.simulator.province.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtong.simulator.province.http.Request;

/**
 * Lets calls through that come from this machine itself. The control endpoint changes things without a sign-in: neither
 * another machine, nor one that speaks through a proxy here, nor a web page in a browser here may reach it.
 */
final class LoopbackOnly {

    private static final Pattern ADDRESS = Pattern.compile("\\[?[0-9a-fA-F.:]+]?");
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private LoopbackOnly() {}

    static boolean permits(Request request) {
        return isLoopback(request.remoteAddress())
                && HOSTS.contains(PORT.matcher(request.header("Host")).replaceFirst(""))
                && request.header("Forwarded").isEmpty()
                && request.header("X-Forwarded-For").isEmpty();
    }

    private static boolean isLoopback(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
