package org.zhengtong.platform.exchange.admin;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.exchange.Messages.Correction;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.outbox.PayloadGuard;
import org.zhengtong.platform.exchange.store.CorrectionStore;
import org.zhengtong.platform.exchange.store.MessageStore;

/** Corrects payloads for one connector, one value after the other. */
@Component(service = Corrections.class)
public final class Corrections {

    private static final int POINTER_LENGTH = 200;

    private final MessageStore messages;
    private final CorrectionStore store;
    private final PayloadEditor editor;

    @Activate
    public Corrections(
            @Reference MessageStore messages, @Reference CorrectionStore store, @Reference PersonalData personalData) {
        this.messages = messages;
        this.store = store;
        this.editor = new PayloadEditor(personalData);
    }

    /** In the present transaction. */
    void correct(String messageId, String connector, Change change, String why) {
        new Refusals()
                .required("pointer", change.pointer(), POINTER_LENGTH)
                .required("value", (Object) change.value())
                .throwIfAny();
        String before = store.payload(messageId, connector).orElseGet(() -> original(messageId));
        String after = editor.edited(before, change);
        new Refusals().add(PayloadGuard.check(after)).throwIfAny();
        store.correct(
                messageId,
                after,
                new Correction(
                        connector, change.pointer(), why, Callers.current().id(), Instant.now()));
    }

    private String original(String messageId) {
        return messages.get(messageId)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", messageId))
                .payload();
    }
}
