package org.zhengtong.platform.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.audit.CallLog;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.audit.EntryDesk.Held;

/** Puts calls of other systems on record: in the entry of what they did, where there is exactly one, else in their own. */
@Component
public final class StoredCallLog implements CallLog {

    private static final int LONGEST_KEY = 200;

    private final EntryDesk desk;
    private final NotedCalls noted;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public StoredCallLog(@Reference EntryDesk desk, @Reference NotedCalls noted) {
        this.desk = desk;
        this.noted = noted;
    }

    @Override
    public <T> T carry(Call call, Supplier<Answered<T>> work) {
        Held<Answered<T>> held = desk.hold(work);
        Answer answer = held.value().answer();
        List<Recorded> entries = new ArrayList<>(held.entries());
        if (entries.size() == 1) {
            Map<String, String> facts = facts(call, answer);
            facts.put("call", call.operation());
            entries.set(0, entries.get(0).with(facts));
        } else {
            entries.add(entry(call, answer));
        }
        desk.store(entries);
        return held.value().value();
    }

    @Override
    public void note(Call call, Answer answer) {
        noted.add(entry(call, answer));
    }

    private Recorded entry(Call call, Answer answer) {
        AuditEvent event = new AuditEvent(
                LogClass.EXCHANGE, "call.receive", "call", call.operation(), result(answer), facts(call, answer));
        return new Recorded(event, Callers.current(), clock.instant());
    }

    private static Map<String, String> facts(Call call, Answer answer) {
        Map<String, String> facts = new HashMap<>();
        facts.put("status", Integer.toString(answer.status()));
        facts.put("requestDigest", call.requestDigest());
        facts.put("responseDigest", answer.responseDigest());
        if (!answer.code().isEmpty()) {
            facts.put("code", answer.code());
        }
        if (!call.key().isEmpty()) {
            facts.put("key", Texts.fit(call.key(), LONGEST_KEY));
        }
        return facts;
    }

    private static Result result(Answer answer) {
        if (answer.status() < 400) {
            return Result.DONE;
        }
        return answer.status() < 500 ? Result.REFUSED : Result.FAILED;
    }
}
