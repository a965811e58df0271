package org.zhengtong.platform.notify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;

/**
 * Hands mails to the exchange, topic {@code notify.mail}: a connector brings them to a mail server. The key is the account,
 * so that everybody gets theirs in order. Addresses go as ciphertexts.
 */
@Component(service = MailPublishing.class)
public final class MailPublishing {

    static final String TOPIC = "notify.mail";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ContactStore contacts;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public MailPublishing(
            @Reference ContactStore contacts,
            @Reference Outbox outbox,
            @Reference(target = "(zt.clock=business)") Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To those who have an address. Only within a transaction. */
    void publish(List<String> accounts, Letter letter) {
        Map<String, String> addresses = contacts.find(accounts);
        outbox.publishAll(accounts.stream()
                .filter(addresses::containsKey)
                .map(account -> message(account, addresses.get(account), letter))
                .toList());
    }

    private NewMessage message(String account, String address, Letter letter) {
        String payload = JSON.createObjectNode()
                .put("to", address)
                .put("subject", letter.title())
                .put("text", letter.text())
                .toString();
        return NewMessage.of(TOPIC, account, payload, clock.instant(), "platform-notify");
    }
}
