package org.zhengtong.connector.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.zhengtong.connector.api.Objection;

/** The mail server as it is configured. */
final class MailServer {

    private static final String STARTTLS = "STARTTLS";
    private static final String TLS = "TLS";
    private static final int LAST_PORT = 65_535;
    private static final Set<String> SECURITIES = Set.of(STARTTLS, TLS, "NONE");

    private final MailConfig config;
    private final String security;

    MailServer(MailConfig config) {
        this.config = config;
        this.security = config.security().trim().toUpperCase(Locale.ROOT);
    }

    /** Why nothing can be sent with this configuration. */
    Optional<String> fault() {
        return config.host().isBlank()
                ? Optional.of(Texts.of("unconfigured"))
                : wrong().map(found -> Texts.of("invalid", found.key()));
    }

    /** What is wrong with the configuration; a missing host is not wrong. */
    Optional<Objection> wrong() {
        if (config.host().isBlank()) {
            return Optional.empty();
        }
        if (config.port() < 1 || config.port() > LAST_PORT) {
            return objection("port");
        }
        if (!SECURITIES.contains(security)) {
            return objection("security");
        }
        if (from().isEmpty()) {
            return objection("from");
        }
        if (!config.user().isBlank() && config._password().isEmpty()) {
            return objection(".password");
        }
        if (config.connect__timeout__ms() < 1) {
            return objection("connect_timeout_ms");
        }
        return config.timeout__ms() < 1 ? objection("timeout_ms") : Optional.empty();
    }

    private static Optional<Objection> objection(String key) {
        return Optional.of(new Objection(key, Texts.of("wrong." + key)));
    }

    Optional<InternetAddress> from() {
        try {
            return Optional.of(new InternetAddress(config.from(), true));
        } catch (AddressException noAddress) {
            return Optional.empty();
        }
    }

    OpenSockets sockets() {
        return new OpenSockets(config.connect__timeout__ms());
    }

    /** Not connected yet. */
    SMTPTransport transport(Session session) {
        return new OwnTransport(session);
    }

    void connect(SMTPTransport transport) throws MessagingException {
        boolean anonymous = config.user().isBlank();
        transport.connect(
                config.host().trim(),
                config.port(),
                anonymous ? null : config.user().trim(),
                anonymous ? null : config._password());
    }

    /** The server's certificate and name are checked; STARTTLS is a must where it is configured. */
    Session session(OpenSockets sockets) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(!config.user().isBlank()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security.equals(STARTTLS)));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security.equals(STARTTLS)));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security.equals(TLS)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.connectiontimeout", Integer.toString(config.connect__timeout__ms()));
        properties.put("mail.smtp.timeout", Integer.toString(config.timeout__ms()));
        properties.put("mail.smtp.writetimeout", Integer.toString(config.timeout__ms()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.localhost", "zhengtong");
        return Session.getInstance(properties);
    }

    /** Made by its class, for in a container nothing is found by its name. */
    private static final class OwnTransport extends SMTPTransport {
        OwnTransport(Session session) {
            super(session, null, "smtp", false);
        }
    }
}
