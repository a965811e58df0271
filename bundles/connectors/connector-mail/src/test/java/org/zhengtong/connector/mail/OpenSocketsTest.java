package org.zhengtong.connector.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenSocketsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final OpenSockets sockets = new OpenSockets(5_000);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 10, HERE);
    }

    @AfterEach
    void stop() throws IOException {
        sockets.close();
        server.close();
    }

    @Test
    void connectsFromAnyPlaceOrAGivenOne() throws IOException {
        int port = server.getLocalPort();
        assertEquals(port, sockets.createSocket(HERE.getHostAddress(), port).getPort());
        assertEquals(port, sockets.createSocket(HERE, port).getPort());
        assertEquals(HERE, sockets.createSocket(HERE, port, HERE, 0).getLocalAddress());
        assertEquals(
                HERE, sockets.createSocket(HERE.getHostAddress(), port, HERE, 0).getLocalAddress());
    }

    @Test
    void cutsEverythingAndMakesNothingNew() throws IOException {
        Socket socket = sockets.createSocket(HERE, server.getLocalPort());
        sockets.close();
        assertTrue(socket.isClosed());
        assertThrows(IOException.class, () -> sockets.createSocket(HERE, server.getLocalPort()));
    }
}
