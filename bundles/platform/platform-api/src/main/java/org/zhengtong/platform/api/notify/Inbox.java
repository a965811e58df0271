package org.zhengtong.platform.api.notify;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** The messages of the present caller, who must be an account. Nobody sees those of others. */
@ProviderType
public interface Inbox {

    /** Newest first. */
    Page<SiteMessage> find(boolean unreadOnly, PageRequest page);

    long unread();

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    SiteMessage get(String id);

    /**
     * Marks a message as read; one that is read stays so.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}
     */
    void markRead(String id);

    /** @return how many were unread */
    int markAllRead();

    /** Where mails go to; empty if nowhere. */
    Optional<String> mailAddress();

    /**
     * Sets where mails go to; empty for nowhere. Audited, without the address.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code invalid_format}, {@code too_long}
     */
    void mailAddress(String address);

    /** A message. */
    record SiteMessage(
            String id, String template, String title, String text, Instant sentAt, Optional<Instant> readAt) {}
}
