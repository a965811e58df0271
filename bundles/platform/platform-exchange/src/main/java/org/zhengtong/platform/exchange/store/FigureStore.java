package org.zhengtong.platform.exchange.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Figures of deliveries, minute by minute, each node on its own rows. */
@Component(service = FigureStore.class)
public final class FigureStore {

    private static final String ADD = "update exchange_figure set calls = calls + ?, failed_calls = failed_calls + ?,"
            + " delivered = delivered + ?, already_there = already_there + ?, rejected = rejected + ?,"
            + " call_ms = call_ms + ?, call_ms_max = case when call_ms_max < ? then ? else call_ms_max end,"
            + " latency_ms = latency_ms + ?,"
            + " latency_ms_max = case when latency_ms_max < ? then ? else latency_ms_max end"
            + " where connector = ? and minute_at = ? and node = ?";

    private static final String INSERT = "insert into exchange_figure (connector, minute_at, node, calls, failed_calls,"
            + " delivered, already_there, rejected, call_ms, call_ms_max, latency_ms, latency_ms_max)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SUM = "select coalesce(sum(calls), 0) as calls,"
            + " coalesce(sum(failed_calls), 0) as failed_calls, coalesce(sum(delivered), 0) as delivered,"
            + " coalesce(sum(already_there), 0) as already_there, coalesce(sum(rejected), 0) as rejected,"
            + " coalesce(sum(call_ms), 0) as call_ms, coalesce(max(call_ms_max), 0) as call_ms_max,"
            + " coalesce(sum(latency_ms), 0) as latency_ms, coalesce(max(latency_ms_max), 0) as latency_ms_max"
            + " from exchange_figure where connector = ? and minute_at >= ?";

    private final String node = UUID.randomUUID().toString();
    private final Transactions transactions;

    @Activate
    public FigureStore(
            @Reference Transactions transactions, @Reference(target = "(schema=exchange)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Adds to the present minute, in the present transaction. */
    public void add(String connector, FigureCounts more) {
        Instant minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Sql sql = transactions.sql();
        int known = sql.update(
                ADD,
                more.calls(),
                more.failedCalls(),
                more.delivered(),
                more.alreadyThere(),
                more.rejected(),
                more.callMs(),
                more.longestCallMs(),
                more.longestCallMs(),
                more.latencyMs(),
                more.longestLatencyMs(),
                more.longestLatencyMs(),
                connector,
                minute,
                node);
        if (known == 0) {
            insert(sql, connector, minute, more);
        }
    }

    private void insert(Sql sql, String connector, Instant minute, FigureCounts more) {
        sql.update(
                INSERT,
                connector,
                minute,
                node,
                more.calls(),
                more.failedCalls(),
                more.delivered(),
                more.alreadyThere(),
                more.rejected(),
                more.callMs(),
                more.longestCallMs(),
                more.latencyMs(),
                more.longestLatencyMs());
    }

    /** All figures from that minute on. */
    public FigureCounts since(String connector, Instant from) {
        return transactions.required(() -> transactions
                .sql()
                .first(SUM, FigureStore::counts, connector, from.truncatedTo(ChronoUnit.MINUTES))
                .orElse(FigureCounts.NONE));
    }

    private static FigureCounts counts(Row row) {
        return new FigureCounts(
                row.longNumber("calls"),
                row.longNumber("failed_calls"),
                row.longNumber("delivered"),
                row.longNumber("already_there"),
                row.longNumber("rejected"),
                row.longNumber("call_ms"),
                row.longNumber("call_ms_max"),
                row.longNumber("latency_ms"),
                row.longNumber("latency_ms_max"));
    }

    /** Forgets what is older. */
    public int forget(Instant before) {
        return transactions.required(
                () -> transactions.sql().update("delete from exchange_figure where minute_at < ?", before));
    }
}
