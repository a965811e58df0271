package org.zhengtong.platform.exchange.admin;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.exchange.Messages.Correction;
import org.zhengtong.platform.api.exchange.Messages.MessageDetail;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.exchange.store.CorrectionStore;

/** Messages as people may see them. Who sees personal data in clear is noted in the audit log. */
@Component(service = MessageViews.class)
public final class MessageViews {

    private static final String READ_PERSONAL = "message.read-personal";

    private final CorrectionStore corrections;
    private final PersonalData personalData;
    private final PersonalTexts personalTexts;
    private final AuditLog auditLog;

    @Activate
    public MessageViews(
            @Reference CorrectionStore corrections,
            @Reference PersonalData personalData,
            @Reference AuditLog auditLog) {
        this.corrections = corrections;
        this.personalData = personalData;
        this.personalTexts = new PersonalTexts(personalData);
        this.auditLog = auditLog;
    }

    /** @param connector for which the payload may have been corrected; empty for the original */
    MessageDetail shown(MessageDetail stored, String connector, boolean personal) {
        String id = stored.summary().id();
        String payload = connector.isEmpty()
                ? stored.payload()
                : corrections.payload(id, connector).orElse(stored.payload());
        return new MessageDetail(
                stored.summary(),
                stored.schemaVersion(),
                stored.source(),
                personal ? revealed(id, payload) : personalTexts.masked(payload));
    }

    private String revealed(String id, String payload) {
        Callers.require(READ_PERSONAL);
        auditLog.record(new AuditEvent(LogClass.QUERY, READ_PERSONAL, "message", id, Result.DONE, Map.of()));
        return personalData.revealAll(payload);
    }

    List<Correction> corrections(String id) {
        return corrections.of(id);
    }
}
