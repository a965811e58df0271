package org.zhengtong.platform.exchange.admin;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.Selection;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.store.MessageStore;

/** The messages in the database. */
@Component
public final class StoredMessages implements Messages {

    private final MessageStore messages;
    private final MessageViews views;
    private final DeadLetters deadLetters;

    @Activate
    public StoredMessages(
            @Reference MessageStore messages, @Reference MessageViews views, @Reference DeadLetters deadLetters) {
        this.messages = messages;
        this.views = views;
        this.deadLetters = deadLetters;
    }

    @Override
    public Page<MessageSummary> find(MessageQuery query, PageRequest page) {
        return messages.find(query, page);
    }

    @Override
    public Optional<MessageDetail> get(String id) {
        return messages.get(id);
    }

    @Override
    public Optional<MessageDetail> show(String id, String connector, boolean personal) {
        return messages.get(id).map(found -> views.shown(found, connector, personal));
    }

    @Override
    public List<Correction> corrections(String id) {
        return views.corrections(id);
    }

    @Override
    public void retry(String messageId, String connector) {
        requireDone(messageId, connector, deadLetters.resend(one(messageId, connector)));
    }

    @Override
    public void discard(String messageId, String connector, String reason) {
        requireDone(messageId, connector, deadLetters.discard(one(messageId, connector), reason));
    }

    private static Selection one(String messageId, String connector) {
        return new Selection(connector, List.of(messageId), "", false);
    }

    private void requireDone(String messageId, String connector, DeadLetters.Handled handled) {
        if (handled.done() == 1) {
            return;
        }
        Delivery delivery = messages.get(messageId).stream()
                .flatMap(found -> found.summary().deliveries().stream())
                .filter(one -> one.connector().equals(connector))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", messageId + " " + connector));
        throw new RefusedException(
                ExchangeRefusal.DELIVERY_NOT_DEAD,
                "",
                messageId,
                connector,
                delivery.state().name());
    }
}
