package org.zhengtong.connector.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Probe;

/** Brings finished cases to a system that keeps them as JSON records. A change of the configuration makes a new one. */
@Component(
        service = Connector.class,
        configurationPid = SampleConnector.PID,
        property = "zt.connector.name=" + SampleConnector.NAME)
@Designate(ocd = SampleConfig.class)
public final class SampleConnector implements Connector {

    static final String NAME = "sample";
    static final String PID = "org.zhengtong.connector.sample";

    private static final Set<String> TOPICS = Set.of("case.finished");
    private static final int BATCH_SIZE = 20;

    private final SampleSystem system;

    @Activate
    public SampleConnector(SampleConfig config) {
        this.system = new SampleSystem(config);
    }

    @Deactivate
    public void close() {
        system.close();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public int batchSize() {
        return BATCH_SIZE;
    }

    /** One after the other; what follows after a failure of the system waits with it. */
    @Override
    public List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Message message : messages) {
            outcomes.add(isDown(outcomes) ? outcomes.get(outcomes.size() - 1) : system.put(message));
        }
        return outcomes;
    }

    @Override
    public Probe probe() throws InterruptedException {
        return system.probe();
    }

    private static boolean isDown(List<Outcome> outcomes) {
        return !outcomes.isEmpty() && outcomes.get(outcomes.size() - 1) instanceof Outcome.Unavailable;
    }
}
