package org.zhengtong.connector.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers each command as it is told to; an answer that is empty cuts the line, {@code -} leaves it hanging. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "EHLO", "250 here", "MAIL", "250 ok", "RCPT", "250 ok", "DATA", "354 go on", ".", "250 queued as 1"));
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final String greeting;

    ScriptedServer(String greeting) throws IOException {
        this.greeting = greeting;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    ScriptedServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> commands() {
        return commands;
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, greeting);
        boolean inData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) {
                continue;
            }
            String command = line.equals(".") ? "." : line.split(" ")[0].toUpperCase(Locale.ROOT);
            commands.add(command);
            String answer = answers.getOrDefault(command, "250 ok");
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            inData = command.equals("DATA") && answer.startsWith("354");
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        if (!answer.equals("-")) {
            out.write((answer + "\r\n").getBytes(UTF_8));
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
