package org.zhengtong.platform.exchange.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.trace.TraceSource;
import org.zhengtong.platform.api.trace.TraceSource.Contribution;
import org.zhengtong.platform.api.trace.TraceSource.Ownership;
import org.zhengtong.platform.api.trace.TraceSource.Subject;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.exchange.store.TraceStore;

/** Asks every subsystem that is there, and puts the answers in order. */
@Component
public final class CollectedTraces implements Traces {

    private static final Comparator<TraceStep> ORDER =
            Comparator.comparing(TraceStep::at).thenComparing(TraceStep::stage);

    private final TraceStore store;
    private final MessageTrace messages;
    private final List<TraceSource> sources = new CopyOnWriteArrayList<>();

    @Activate
    public CollectedTraces(@Reference TraceStore store, @Reference MessageTrace messages) {
        this.store = store;
        this.messages = messages;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "remove")
    void add(TraceSource source) {
        sources.add(source);
    }

    void remove(TraceSource source) {
        sources.remove(source);
    }

    @Override
    public Trace trace(String id) {
        String key = store.keyOf(id).orElse(id);
        Set<String> messageIds = store.idsOf(key);
        Subject subject = new Subject(key, messageIds);
        List<Contribution> told =
                sources.stream().map(source -> source.trace(subject)).toList();
        requireVisible(told, key);
        List<TraceStep> steps = told.stream()
                .flatMap(contribution -> contribution.steps().stream())
                .collect(Collectors.toList());
        steps.addAll(messages.steps(subject));
        if (steps.isEmpty()) {
            throw new RefusedException(CommonRefusal.NOT_FOUND, "", id);
        }
        steps.sort(ORDER);
        return new Trace(id, key, steps);
    }

    /** What belongs to nobody here is shown to those only who may look everywhere. */
    private static void requireVisible(List<Contribution> told, String key) {
        Set<Ownership> ownerships = told.stream().map(Contribution::ownership).collect(Collectors.toSet());
        boolean everywhere = Callers.current().scopes().stream().anyMatch(Scope::isEverywhere);
        boolean visible = ownerships.contains(Ownership.VISIBLE) || everywhere;
        if (ownerships.contains(Ownership.HIDDEN) || !visible) {
            throw new RefusedException(CommonRefusal.NOT_FOUND, "", key);
        }
    }
}
