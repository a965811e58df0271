package org.zhengtong.platform.notify;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.testkit.CollectedOutbox;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.ReversiblePersonalData;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

/** Everything that tells people something, and three accounts: one for everything, an operator, a closed operator. */
final class NotifyFixture {

    final Transactions transactions;
    final RecordedAudit audit = new RecordedAudit();
    final CollectedOutbox outbox = new CollectedOutbox();
    final ReversiblePersonalData personalData = new ReversiblePersonalData();
    final StoredTemplates templates;
    final MessageStore messages;
    final ContactStore contacts;
    final OwnInbox inbox;
    final SentNotifications notifications;

    private final List<Account> people = new ArrayList<>(List.of(
            account("root", "administrator", true),
            account("wang", "operator", true),
            account("li", "operator", false),
            account("zhao", "department-staff", true)));

    NotifyFixture(TestDatabase database) {
        transactions = database.apply("db/notify.xml").clear().transactions();
        templates = new StoredTemplates(transactions, audit, database.ready());
        messages = new MessageStore(transactions, database.ready());
        contacts = new ContactStore(transactions, database.ready());
        inbox = new OwnInbox(transactions, messages, contacts, personalData, audit);
        MailPublishing mails = new MailPublishing(contacts, outbox, SettableClock.at("2026-03-02T12:00:00+08:00"));
        notifications = new SentNotifications(transactions, templates, new Recipients(accounts()), messages, mails);
    }

    private static Account account(String name, String role, boolean enabled) {
        return new Account(name, name, enabled, List.of(new Post(role, Scope.EVERYWHERE)));
    }

    private Accounts accounts() {
        List<Role> roles = List.of(
                new Role("administrator", "", List.of("*")),
                new Role("operator", "", List.of("alert.receive", "job.run")),
                new Role("department-staff", "", List.of("case.read")));
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> method.getName().equals("roles") ? roles : List.copyOf(people));
    }

    static <T> T as(String account, Supplier<T> work) {
        return Callers.runAs(new Caller(account, Caller.Kind.ACCOUNT, "", Set.of(), List.of(Scope.EVERYWHERE)), work);
    }
}
