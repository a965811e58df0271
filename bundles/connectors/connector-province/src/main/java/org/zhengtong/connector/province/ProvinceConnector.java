package org.zhengtong.connector.province;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Objection;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;
import org.zhengtong.connector.api.Reconcilable;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.Settings;
import org.zhengtong.connector.province.delivery.Link;
import org.zhengtong.connector.province.delivery.Topics;

/**
 * Reports finished cases and their ratings to the provincial rating system (GR-062 to GR-064, IN-018). A change of the
 * configuration makes a new one.
 */
@Component(
        service = Connector.class,
        configurationPid = ProvinceConnector.PID,
        property = "zt.connector.name=" + ProvinceConnector.NAME)
@Designate(ocd = ProvinceConfig.class)
public final class ProvinceConnector implements Connector, Reconcilable {

    static final String PID = "org.zhengtong.connector.province";
    static final String NAME = "province";

    private static final int BATCH_SIZE = 100;
    private static final int PARALLEL_CALLS = 4;

    private final Link link;
    private final boolean reconcile;

    @Activate
    public ProvinceConnector(ProvinceConfig config) {
        this(config, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    ProvinceConnector(ProvinceConfig config, Clock clock) {
        this.link = Links.open(config, clock);
        this.reconcile = config.reconcile();
    }

    @Deactivate
    public void close() {
        link.close();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Topics.ALL;
    }

    @Override
    public int batchSize() {
        return BATCH_SIZE;
    }

    @Override
    public int parallelCalls() {
        return PARALLEL_CALLS;
    }

    @Override
    public List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        return link.deliver(messages);
    }

    @Override
    public Probe probe() throws InterruptedException {
        return link.probe();
    }

    @Override
    public List<Objection> check(Settings settings) {
        return Links.fault(settings.as(ProvinceConfig.class), Clock.systemUTC()).stream()
                .map(ProvinceConnector::objection)
                .toList();
    }

    private static Objection objection(String fault) {
        String[] parts = fault.split(": ", 2);
        return parts.length == 2 ? new Objection(parts[0], parts[1]) : new Objection("", fault);
    }

    @Override
    public boolean isReconcilable() {
        return reconcile;
    }

    @Override
    public RecordIds recordsOf(Message message) {
        return link.recordsOf(message);
    }

    @Override
    public Optional<String> keyOf(String recordId) {
        return link.caseOf(recordId);
    }

    @Override
    public RecordPage records(LocalDate day, String cursor) throws InterruptedException {
        return link.records(day, cursor);
    }
}
