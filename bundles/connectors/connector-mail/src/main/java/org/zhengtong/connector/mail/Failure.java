package org.zhengtong.connector.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.zhengtong.connector.api.Blotting;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;

/** What a failure means: only what the server says for good about this mail is the mail's fault (RFC 5321, 4.2.1). */
final class Failure {

    /** A server that asks for patience, for instance with a stranger, means minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Failure() {}

    static Outcome of(MessagingException failure, Exchanged exchanged) {
        if (failure instanceof AddressException) {
            return Outcome.rejected(Texts.of("address"), exchanged);
        }
        OptionalInt code = codeAboutTheMail(failure);
        if (code.isPresent() && code.getAsInt() >= 500) {
            return Outcome.rejected(words(failure), exchanged);
        }
        return Outcome.unavailable(words(failure), code.isPresent() ? PATIENCE : Duration.ZERO, exchanged);
    }

    /** What the server said about the recipient or the content; not about us. */
    private static OptionalInt codeAboutTheMail(MessagingException failure) {
        return chain(failure)
                .filter(cause -> !isAboutUs(cause))
                .flatMapToInt(cause -> {
                    if (cause instanceof SMTPAddressFailedException address) {
                        return IntStream.of(address.getReturnCode());
                    }
                    return cause instanceof SMTPSendFailedException send
                            ? IntStream.of(send.getReturnCode())
                            : IntStream.empty();
                })
                .filter(code -> code >= 400)
                .reduce((outer, inner) -> inner);
    }

    private static boolean isAboutUs(Exception cause) {
        return cause instanceof SMTPSenderFailedException
                || cause instanceof SMTPSendFailedException send
                        && send.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL");
    }

    /** For operators, without personal numbers or addresses. */
    static String words(MessagingException failure) {
        String key = failure instanceof AuthenticationFailedException ? "signin" : "failure";
        String innermost = chain(failure)
                .map(cause -> cause.getMessage() == null ? cause.toString() : cause.getMessage())
                .reduce((outer, inner) -> inner)
                .orElse("");
        return Texts.of(key, Blotting.of(withoutAddresses(innermost)));
    }

    private static String withoutAddresses(String words) {
        return words.strip().replaceAll("[^\\s<>@]+@[^\\s<>@]+", "***").replaceAll("\\s+", " ");
    }

    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.iterate(
                (Exception) failure,
                cause -> cause != null,
                cause -> cause instanceof MessagingException m ? m.getNextException() : null);
    }
}
