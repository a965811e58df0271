package org.zhengtong.platform.api.notify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells people something: a message in the inbox of each account, and a mail to those who have an address. A mail goes by
 * the exchange, like everything that leaves the system.
 */
@ProviderType
public interface Notifications {

    /**
     * Tells in the present transaction, or in one of its own: no message is sent about what was rolled back.
     *
     * @return to how many accounts
     * @throws IllegalArgumentException if there is no such template, or a variable of it is missing
     */
    int send(Notice notice);

    /**
     * Something to tell.
     *
     * @param template its code, for instance {@code alert.raised}
     * @param about key of the thing that it is about, for instance a case number, under which a trace shows it; may be empty
     * @param variables values for the places in the template's texts
     * @param audience whom to tell
     */
    record Notice(String template, String about, Map<String, String> variables, Audience audience) {
        public Notice {
            Objects.requireNonNull(about, "about");
            variables = Map.copyOf(variables);
        }
    }

    /** Who is told. */
    sealed interface Audience permits Named, Entitled {}

    /** These accounts, as far as they exist and are open. */
    record Named(List<String> accounts) implements Audience {
        public Named {
            accounts = List.copyOf(accounts);
        }
    }

    /** Everybody whose posts grant the permission, wherever. */
    record Entitled(String permission) implements Audience {}
}
