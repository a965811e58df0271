package org.zhengtong.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** The Karaf shell over SSH, as {@code ssh -p 8101 admin@host <command>} has it: each command in a session of its own. */
final class Shell implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final int port;
    private final String account;
    private final String password;

    Shell(int port, String account, String password) {
        this.port = port;
        this.account = account;
        this.password = password;
        client.setServerKeyVerifier((session, address, key) -> true);
        client.start();
    }

    Answer run(String command) throws IOException {
        try (ClientSession session =
                client.connect(account, "127.0.0.1", port).verify(PATIENCE).getSession()) {
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            return run(session, command);
        }
    }

    private static Answer run(ClientSession session, String command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(out);
            channel.setErr(out);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            return new Answer(channel.getExitStatus(), out.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        client.stop();
    }

    /**
     * What a command did.
     *
     * @param exit 0 when all went well
     * @param text output and errors
     */
    record Answer(int exit, String text) {}
}
