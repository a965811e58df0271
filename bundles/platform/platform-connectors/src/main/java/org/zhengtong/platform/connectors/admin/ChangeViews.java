package org.zhengtong.platform.connectors.admin;

import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.Step;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeStore;

/** Changes as operators see them. */
@Component(service = ChangeViews.class)
public final class ChangeViews {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ChangeStore changes;

    @Activate
    public ChangeViews(@Reference ChangeStore changes) {
        this.changes = changes;
    }

    ConnectorChange get(String id) {
        return changes.find(id)
                .map(change -> view(change, changes.steps(id)))
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id));
    }

    Page<ConnectorChange> page(String connector, PageRequest page) {
        return Page.of(changes.find(connector, page), page.limit(), ChangeRow::id)
                .map(change -> view(change, List.of()));
    }

    ConnectorChange await(String id, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        ConnectorChange change = get(id);
        while (!change.isFinished() && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            change = get(id);
        }
        return change;
    }

    private static ConnectorChange view(ChangeRow change, List<Step> steps) {
        return new ConnectorChange(
                change.id(),
                change.connector(),
                change.kind(),
                change.fromVersion(),
                change.toVersion(),
                change.state(),
                change.reason(),
                change.caller(),
                change.startedAt(),
                change.finishedAt(),
                steps);
    }
}
