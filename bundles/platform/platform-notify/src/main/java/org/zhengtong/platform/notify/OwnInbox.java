package org.zhengtong.platform.notify;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.notify.Inbox;
import org.zhengtong.platform.api.notify.NotifyRefusal;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** The inbox of whoever calls. */
@Component
public final class OwnInbox implements Inbox {

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Transactions transactions;
    private final MessageStore messages;
    private final ContactStore contacts;
    private final PersonalData personalData;
    private final AuditLog auditLog;

    @Activate
    public OwnInbox(
            @Reference Transactions transactions,
            @Reference MessageStore messages,
            @Reference ContactStore contacts,
            @Reference PersonalData personalData,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.messages = messages;
        this.contacts = contacts;
        this.personalData = personalData;
        this.auditLog = auditLog;
    }

    private static String account() {
        Caller caller = Callers.current();
        if (caller.kind() != Caller.Kind.ACCOUNT) {
            throw new RefusedException(NotifyRefusal.ACCOUNTS_ONLY, "");
        }
        return caller.id();
    }

    @Override
    public Page<SiteMessage> find(boolean unreadOnly, PageRequest page) {
        return messages.find(account(), unreadOnly, page);
    }

    @Override
    public long unread() {
        return messages.unread(account());
    }

    @Override
    public SiteMessage get(String id) {
        return messages.find(account(), id).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id));
    }

    @Override
    public void markRead(String id) {
        get(id);
        messages.markRead(account(), id, Instant.now());
    }

    @Override
    public int markAllRead() {
        return messages.markAllRead(account(), Instant.now());
    }

    @Override
    public Optional<String> mailAddress() {
        return contacts.find(account()).map(personalData::decrypt);
    }

    @Override
    public void mailAddress(String address) {
        String account = account();
        if (address.length() > LONGEST_ADDRESS) {
            throw new RefusedException(CommonRefusal.TOO_LONG, "mail", LONGEST_ADDRESS);
        }
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw new RefusedException(CommonRefusal.INVALID_FORMAT, "mail");
        }
        transactions.run(() -> {
            if (address.isEmpty()) {
                contacts.remove(account);
            } else {
                contacts.set(account, personalData.encrypt(address));
            }
            auditLog.record(AuditEvent.done("inbox.contact", "account", account, Map.of()));
        });
    }
}
