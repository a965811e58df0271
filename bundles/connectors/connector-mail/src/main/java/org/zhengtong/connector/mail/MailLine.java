package org.zhengtong.connector.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;

/** One connection to the mail server, for a batch of mails or a probe. */
final class MailLine implements AutoCloseable {

    private final MailServer server;
    private final OpenSockets sockets;
    private final Session session;
    private final SMTPTransport transport;

    MailLine(MailServer server) {
        this.server = server;
        this.sockets = server.sockets();
        this.session = server.session(sockets);
        this.transport = server.transport(session);
    }

    /** One after the other; what follows after a failure of the server waits with it. */
    List<Outcome> send(List<Message> messages) {
        try {
            server.connect(transport);
        } catch (MessagingException e) {
            Outcome down = Outcome.unavailable(Failure.words(e), Duration.ZERO, Exchanged.NOTHING);
            return messages.stream().map(message -> down).toList();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Message message : messages) {
            outcomes.add(isDown(outcomes) ? outcomes.get(outcomes.size() - 1) : send(message));
        }
        return outcomes;
    }

    private static boolean isDown(List<Outcome> outcomes) {
        return !outcomes.isEmpty() && outcomes.get(outcomes.size() - 1) instanceof Outcome.Unavailable;
    }

    private Outcome send(Message message) {
        Optional<Letter> letter = Letter.of(message);
        return letter.isEmpty()
                ? Outcome.rejected(Texts.of("malformed"), Exchanged.NOTHING)
                : send(letter.get(), server.from().orElseThrow());
    }

    private Outcome send(Letter letter, InternetAddress from) {
        byte[] sent = new byte[0];
        try {
            MimeMessage mail = letter.mime(session, from);
            sent = bytes(mail);
            transport.sendMessage(mail, mail.getAllRecipients());
            String answer = transport.getLastServerResponse().strip();
            return Outcome.delivered(answer, Exchanged.of(sent, answer.getBytes(UTF_8)));
        } catch (MessagingException e) {
            return Failure.of(e, sent.length == 0 ? Exchanged.NOTHING : Exchanged.unanswered(sent));
        }
    }

    private static byte[] bytes(MimeMessage mail) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
        } catch (IOException e) {
            throw new MessagingException("a mail cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** Whether the server greets us and lets us in. */
    Optional<String> problem() {
        try {
            server.connect(transport);
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(Failure.words(e));
        }
    }

    /** From another thread: whoever is in the middle of a call gets an error. */
    void cut() {
        sockets.close();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            return; // it is gone, then
        } finally {
            sockets.close();
        }
    }
}
