package org.zhengtong.platform.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.notify.Inbox.SiteMessage;
import org.zhengtong.platform.api.notify.Notifications.Audience;
import org.zhengtong.platform.api.notify.Notifications.Entitled;
import org.zhengtong.platform.api.notify.Notifications.Named;
import org.zhengtong.platform.api.notify.Notifications.Notice;
import org.zhengtong.platform.api.notify.Templates.Template;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.trace.TraceSource.Subject;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class NotificationsTest {

    private static final PageRequest FIRST = new PageRequest(10, "");
    private static final Map<String, String> VALUES =
            Map.of("check", "磁盘", "level", "严重", "text", "剩余 5 MiB", "node", "n1", "since", "2026-03-02 12:00:00");

    private final NotifyFixture notify;

    NotificationsTest(TestDatabase database) {
        notify = new NotifyFixture(database);
    }

    private int alert(Audience audience) {
        return notify.notifications.send(new Notice("alert.raised", "disk", VALUES, audience));
    }

    @Test
    void tellsEverybodyWhoseRolesSaySo() {
        assertEquals(2, alert(new Entitled("alert.receive")));

        assertEquals(List.of("【严重】磁盘"), titles("wang"));
        assertEquals(List.of("【严重】磁盘"), titles("root"));
        assertEquals(List.of(), titles("li"));
        assertEquals(List.of(), titles("zhao"));
    }

    @Test
    void tellsThoseWhoAreNamed() {
        assertEquals(1, alert(new Named(List.of("zhao", "li", "nobody"))));

        assertEquals(List.of("【严重】磁盘"), titles("zhao"));
    }

    private List<String> titles(String account) {
        return NotifyFixture.as(account, () -> notify.inbox.find(false, FIRST)).items().stream()
                .map(SiteMessage::title)
                .toList();
    }

    @Test
    void putsTheValuesInOnceAndOnly() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("text", "{node} $1 \\");
        notify.notifications.send(new Notice("alert.raised", "disk", tricky, new Named(List.of("wang"))));

        String text = NotifyFixture.as("wang", () -> notify.inbox.find(false, FIRST))
                .items()
                .get(0)
                .text();

        assertTrue(text.startsWith("磁盘：{node} $1 \\（节点 n1"), text);
    }

    @Test
    void saysWhenATemplateOrAValueIsMissing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> notify.notifications.send(new Notice("none", "", Map.of(), new Named(List.of("wang")))));
        assertThrows(
                IllegalArgumentException.class,
                () -> notify.notifications.send(
                        new Notice("alert.raised", "disk", Map.of("check", "x"), new Named(List.of("wang")))));
    }

    @Test
    void tellsNothingAboutWhatWasRolledBack() {
        assertThrows(
                IllegalStateException.class,
                () -> notify.transactions.run(() -> {
                    alert(new Named(List.of("wang")));
                    throw new IllegalStateException("rolled back by this test");
                }));

        assertEquals(List.of(), titles("wang"));
    }

    @Test
    void mailsGoByTheExchangeWithTheAddressAsACiphertext() {
        NotifyFixture.as("wang", () -> {
            notify.inbox.mailAddress("wang@example.org");
            return "";
        });

        alert(new Entitled("alert.receive"));

        List<NewMessage> mails = notify.outbox.messages("notify.mail");
        assertEquals(1, mails.size());
        assertEquals("wang", mails.get(0).key());
        assertFalse(mails.get(0).payload().contains("wang@example.org"));
        String clear = notify.personalData.revealAll(mails.get(0).payload());
        assertTrue(clear.contains("\"to\":\"wang@example.org\""), clear);
        assertTrue(clear.contains("\"subject\":\"【严重】磁盘\""), clear);
    }

    @Test
    void anInboxIsReadMessageByMessage() {
        alert(new Named(List.of("wang")));
        alert(new Named(List.of("wang")));
        assertEquals(2, NotifyFixture.as("wang", notify.inbox::unread).longValue());
        String id = NotifyFixture.as("wang", () -> notify.inbox.find(true, FIRST))
                .items()
                .get(0)
                .id();

        NotifyFixture.as("wang", () -> {
            notify.inbox.markRead(id);
            notify.inbox.markRead(id);
            return "";
        });

        assertTrue(NotifyFixture.as("wang", () -> notify.inbox.get(id)).readAt().isPresent());
        assertEquals(
                1,
                NotifyFixture.as("wang", () -> notify.inbox.find(true, FIRST))
                        .items()
                        .size());
        assertEquals(1, NotifyFixture.as("wang", notify.inbox::markAllRead).intValue());
        assertEquals(0, NotifyFixture.as("wang", notify.inbox::unread).longValue());
    }

    @Test
    void aTraceShowsWhoWasToldAndWhoHasRead() {
        alert(new Named(List.of("wang")));
        alert(new Named(List.of("zhao")));
        NotifyFixture.as("wang", notify.inbox::markAllRead);
        NotifyTrace trace = new NotifyTrace(notify.messages);

        List<TraceStep> steps = trace.trace(new Subject("disk", Set.of())).steps();

        assertEquals(
                List.of("wang READ", "zhao SENT"),
                steps.stream().map(step -> step.detail() + " " + step.result()).toList());
        assertEquals(List.of(), trace.trace(new Subject("clock", Set.of())).steps());
    }

    @Test
    void nobodySeesTheInboxOfAnother() {
        alert(new Named(List.of("wang")));
        String id = NotifyFixture.as("wang", () -> notify.inbox.find(false, FIRST))
                .items()
                .get(0)
                .id();

        assertThrows(RefusedException.class, () -> NotifyFixture.as("zhao", () -> notify.inbox.get(id)));
        RefusedException noAccount = assertThrows(
                RefusedException.class, () -> Callers.runAs(Caller.system("x"), () -> notify.inbox.unread()));
        assertEquals("accounts_only", noAccount.first().code().code());
    }

    @Test
    void pagesThroughAnInbox() {
        for (int i = 0; i < 5; i++) {
            alert(new Named(List.of("wang")));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            PageRequest request = new PageRequest(2, cursor);
            Page<SiteMessage> page = NotifyFixture.as("wang", () -> notify.inbox.find(false, request));
            page.items().forEach(message -> seen.add(message.id()));
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());

        assertEquals(5, seen.stream().distinct().count());
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (String wrong : List.of("wang", "a b@c.d", "a@b", "<a@b.cn>", "a@b.cn,c@d.cn")) {
            assertThrows(
                    RefusedException.class,
                    () -> NotifyFixture.as("wang", () -> {
                        notify.inbox.mailAddress(wrong);
                        return "";
                    }),
                    wrong);
        }
        assertEquals(Optional.empty(), NotifyFixture.as("wang", notify.inbox::mailAddress));
    }

    @Test
    void anAddressCanBeTakenAway() {
        NotifyFixture.as("wang", () -> {
            notify.inbox.mailAddress("wang@example.org");
            notify.inbox.mailAddress("wang@example.com");
            return "";
        });
        assertEquals(Optional.of("wang@example.com"), NotifyFixture.as("wang", notify.inbox::mailAddress));

        NotifyFixture.as("wang", () -> {
            notify.inbox.mailAddress("");
            return "";
        });

        assertEquals(Optional.empty(), NotifyFixture.as("wang", notify.inbox::mailAddress));
        assertEquals(List.of("inbox.contact", "inbox.contact", "inbox.contact"), notify.audit.actions());
        assertFalse(notify.audit.events().toString().contains("example"));
    }

    @Test
    void templatesCanBeReworded() {
        Template changed = notify.templates.change("alert.raised", "{level}: {check}", "{text}");
        notify.templates.change("alert.raised", "{level}: {check}!", "{text}");

        assertEquals(List.of("check", "level", "text", "node", "since"), changed.variables());
        alert(new Named(List.of("wang")));
        assertEquals(List.of("严重: 磁盘!"), titles("wang"));
        assertEquals(2, notify.templates.list().size());
        assertEquals(List.of("notice.edit", "notice.edit"), notify.audit.actions());
    }

    @Test
    void refusesATextThatAsksForWhatThereIsNot() {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> notify.templates.change("alert.raised", "{check}", "{password}"));

        assertEquals("variable_unknown", refused.first().code().code());
        assertEquals("text", refused.first().field());
        assertThrows(RefusedException.class, () -> notify.templates.change("none", "a", "b"));
        assertThrows(RefusedException.class, () -> notify.templates.change("alert.raised", "", "b"));
    }

    @Test
    void oldMessagesGo() {
        alert(new Named(List.of("wang")));

        assertEquals(
                0,
                new MessageExpiry(notify.messages, Duration.ofDays(1))
                        .run(false)
                        .done());
        assertEquals(
                1,
                new MessageExpiry(notify.messages, Duration.ofSeconds(-9))
                        .run(true)
                        .done());
        assertEquals(
                1,
                new MessageExpiry(notify.messages, Duration.ofSeconds(-9))
                        .run(false)
                        .done());
        assertEquals(List.of(), titles("wang"));
    }
}
