package org.zhengtong.platform.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.job.Jobs.JobView;
import org.zhengtong.platform.api.time.ClockShift;

/** Looks at what is there just now; it is itself there when much else is not. */
@Component(service = StatusReport.class)
public final class StatusReport {

    private final BundleContext context;
    private final PresentServices services;

    @Activate
    public StatusReport(BundleContext context) {
        this.context = context;
        this.services = new PresentServices(context);
    }

    @Deactivate
    public void stop() {
        services.close();
    }

    Status status() {
        String version = context.getBundle().getVersion().toString();
        Instant now = services.find(Clock.class, "(zt.clock=business)")
                .map(Clock::instant)
                .orElseGet(Instant::now);
        return new Status(
                services.isComplete() ? State.READY : State.STARTING,
                version,
                services.find(ClockShift.class).isPresent(),
                now);
    }

    Details details() {
        Optional<Connectors> connectors = services.find(Connectors.class);
        return new Details(
                status().state(),
                services.missing(),
                database(),
                new Part(connectors.isPresent() ? PartState.UP : PartState.DOWN, ""),
                bundles(),
                connectors.map(Connectors::list).orElseGet(List::of),
                services.find(Jobs.class).map(Jobs::list).orElseGet(List::of));
    }

    private Part database() {
        return services.find(Transactions.class).map(StatusReport::ask).orElseGet(() -> new Part(PartState.DOWN, ""));
    }

    private static Part ask(Transactions transactions) {
        try {
            String dialect = transactions.dialect().name();
            transactions.required(() -> transactions.sql().count("select count(*) from databasechangeloglock"));
            return new Part(PartState.UP, dialect);
        } catch (DataException failure) {
            return new Part(PartState.DOWN, failure.sqlState());
        }
    }

    private List<BundleView> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .map(BundleView::of)
                .toList();
    }

    /** Whether everything serves. */
    public enum State {
        STARTING,
        READY
    }

    /** Whether one part works. */
    public enum PartState {
        UP,
        DOWN
    }

    /** @param sandbox whether business time can be moved */
    public record Status(State state, String version, boolean sandbox, Instant businessTime) {}

    /** @param missing services that are not there yet */
    public record Details(
            State state,
            List<String> missing,
            Part database,
            Part broker,
            List<BundleView> bundles,
            List<ConnectorStatus> connectors,
            List<JobView> jobs) {}

    /** A part and what is to be said of it. */
    public record Part(PartState state, String detail) {}

    /** A bundle of the container. */
    public record BundleView(String name, String version, String state) {
        static BundleView of(Bundle bundle) {
            String name = Optional.ofNullable(bundle.getSymbolicName()).orElseGet(bundle::getLocation);
            return new BundleView(name, bundle.getVersion().toString(), stateOf(bundle));
        }

        private static String stateOf(Bundle bundle) {
            return switch (bundle.getState()) {
                case Bundle.ACTIVE -> "ACTIVE";
                case Bundle.STARTING -> "STARTING";
                case Bundle.STOPPING -> "STOPPING";
                case Bundle.RESOLVED -> "RESOLVED";
                default -> "INSTALLED";
            };
        }
    }
}
