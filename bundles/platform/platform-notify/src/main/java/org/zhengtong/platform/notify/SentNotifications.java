package org.zhengtong.platform.notify;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.notify.Notifications;
import org.zhengtong.platform.api.notify.Templates.Template;

/** Fills templates, and puts the letters into inboxes and the outbox. */
@Component
public final class SentNotifications implements Notifications {

    private final Transactions transactions;
    private final StoredTemplates templates;
    private final Recipients recipients;
    private final MessageStore messages;
    private final MailPublishing mails;

    @Activate
    public SentNotifications(
            @Reference Transactions transactions,
            @Reference StoredTemplates templates,
            @Reference Recipients recipients,
            @Reference MessageStore messages,
            @Reference MailPublishing mails) {
        this.transactions = transactions;
        this.templates = templates;
        this.recipients = recipients;
        this.messages = messages;
        this.mails = mails;
    }

    @Override
    public int send(Notice notice) {
        Template template = templates
                .find(notice.template())
                .orElseThrow(() -> new IllegalArgumentException("no template " + notice.template()));
        Letter letter = Letter.of(template, notice.about(), notice.variables());
        List<String> accounts = recipients.of(notice.audience());
        transactions.run(() -> {
            messages.add(accounts, letter, Instant.now());
            mails.publish(accounts, letter);
        });
        return accounts.size();
    }
}
