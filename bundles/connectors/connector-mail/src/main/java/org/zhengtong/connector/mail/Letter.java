package org.zhengtong.connector.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import org.zhengtong.connector.api.Message;

/**
 * A mail as the platform asks for it.
 *
 * @param id of the message: the mail bears it, so that one that was sent twice can be recognised
 */
record Letter(String id, String to, String subject, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty if the payload is not what the topic promises. */
    static Optional<Letter> of(Message message) {
        try {
            JsonNode payload = JSON.readTree(message.payload());
            return payload.path("to").isTextual()
                            && payload.path("subject").isTextual()
                            && payload.path("text").isTextual()
                    ? Optional.of(new Letter(
                            message.id(),
                            payload.path("to").asText(),
                            payload.path("subject").asText(),
                            payload.path("text").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    /** @throws AddressException if there is no such address */
    MimeMessage mime(Session session, InternetAddress from) throws MessagingException {
        MimeMessage mail = new IdentifiedMail(session, id);
        mail.setFrom(from);
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(subject.replaceAll("\\s+", " "), UTF_8.name());
        mail.setText(text, UTF_8.name());
        mail.setSentDate(new Date());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return "mail " + id;
    }

    /** Bears the id of the message, at every attempt the same. */
    private static final class IdentifiedMail extends MimeMessage {

        private final String id;

        IdentifiedMail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@zhengtong>");
        }
    }
}
