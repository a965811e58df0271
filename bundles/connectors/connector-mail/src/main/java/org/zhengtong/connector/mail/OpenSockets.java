package org.zhengtong.connector.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;

/** Sockets that another thread can close: a transport holds its lock while it waits for the server. */
final class OpenSockets extends SocketFactory implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();
    private final int connectTimeoutMs;
    private boolean closed;

    /** @param connectTimeoutMs milliseconds that a connection may take to be made */
    OpenSockets(int connectTimeoutMs) {
        this.connectTimeoutMs = connectTimeoutMs;
    }

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (closed) {
            throw new IOException("the line was closed");
        }
        Socket socket = new Socket();
        sockets.add(socket);
        return socket;
    }

    private Socket connected(Optional<SocketAddress> from, SocketAddress to) throws IOException {
        Socket socket = createSocket();
        if (from.isPresent()) {
            socket.bind(from.get());
        }
        socket.connect(to, connectTimeoutMs);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(Optional.empty(), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(Optional.of(new InetSocketAddress(localHost, localPort)), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(Optional.empty(), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(Optional.of(new InetSocketAddress(localHost, localPort)), new InetSocketAddress(host, port));
    }

    @Override
    public synchronized void close() {
        closed = true;
        sockets.forEach(OpenSockets::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
