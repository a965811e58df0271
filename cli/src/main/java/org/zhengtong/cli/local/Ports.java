package org.zhengtong.cli.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;

/** Finds ports that nobody listens on. */
final class Ports {

    private static final int LAST = 65_535;

    private Ports() {}

    /**
     * The port that was asked for, or else the usual one or the next free one after it.
     *
     * @throws CliException if the one that was asked for is taken
     */
    static int choose(OptionalInt asked, int usual) {
        if (asked.isEmpty()) {
            return IntStream.rangeClosed(usual, LAST)
                    .filter(Ports::isFree)
                    .findFirst()
                    .orElse(usual);
        }
        if (!isFree(asked.getAsInt())) {
            throw CliException.of(ExitCode.CONFLICT, "up.port-taken", asked.getAsInt());
        }
        return asked.getAsInt();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
