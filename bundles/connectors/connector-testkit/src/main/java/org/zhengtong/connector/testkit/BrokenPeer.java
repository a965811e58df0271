package org.zhengtong.connector.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** A TCP peer on a free loopback port that never says anything sensible. */
public final class BrokenPeer implements AutoCloseable {

    private static final Duration DRIP = Duration.ofMillis(100);
    private static final int BLOCK = 64 * 1024;

    private final Fault fault;
    private final ServerSocket server;
    private final Queue<Socket> lines = new ConcurrentLinkedQueue<>();

    private BrokenPeer(Fault fault, ServerSocket server) {
        this.fault = fault;
        this.server = server;
    }

    public static BrokenPeer start(Fault fault) {
        try {
            BrokenPeer peer = new BrokenPeer(fault, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(peer::serve, "simulator-broken");
            thread.setDaemon(true);
            thread.start();
            return peer;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** An address where nothing listens. */
    public static URI nowhere() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return address(free);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public URI address() {
        return address(server);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket line : lines) {
                line.close();
            }
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private static URI address(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                lines.add(line);
                misbehave(line);
            } catch (SocketException closedOrReset) {
                // the next line, if there is to be one
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void misbehave(Socket line) throws IOException {
        if (fault == Fault.SILENT) {
            return;
        }
        line.getInputStream().read();
        OutputStream out = line.getOutputStream();
        out.write(fault.bytes.getBytes(StandardCharsets.UTF_8));
        out.flush();
        switch (fault) {
            case DRIPS -> goOn(line, new byte[] {' '}, DRIP);
            case ENDLESS -> goOn(line, " ".repeat(BLOCK).getBytes(StandardCharsets.UTF_8), Duration.ZERO);
            default -> line.shutdownOutput();
        }
    }

    /** Until the caller or this peer closes the line; in a thread of its own, so that other lines are taken meanwhile. */
    private static void goOn(Socket line, byte[] bytes, Duration pause) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (true) {
                            line.getOutputStream().write(bytes);
                            LockSupport.parkNanos(pause.toNanos());
                        }
                    } catch (IOException closed) {
                        // that is the end of it
                    }
                },
                LiveThreads.PEER_PREFIX + "endless");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is wrong with it. */
    public enum Fault {
        /** Takes the line and never answers. */
        SILENT(""),
        /** Closes the line without a word. */
        CLOSES(""),
        /** Speaks another protocol. */
        FOREIGN("220 mail.invalid ESMTP\r\n"),
        /** Closes the line within the head of the answer. */
        HALF_HEAD("HTTP/1.1 200 OK\r\nContent-Type: applica"),
        /** Closes the line within the body. */
        HALF_BODY("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{\"code\":"),
        /** Answers with a page. */
        PAGE("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"),
        /** Answers with nothing. */
        EMPTY("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
        /** Begins an answer and sends the rest of it byte by byte, for ever. */
        DRIPS("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"),
        /** Sends an answer without an end, as fast as it is taken. */
        ENDLESS("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"),
        /** Sends the caller elsewhere. */
        REDIRECTS("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");

        private final String bytes;

        Fault(String bytes) {
            this.bytes = bytes;
        }
    }
}
