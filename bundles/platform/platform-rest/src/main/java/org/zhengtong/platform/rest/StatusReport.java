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
import org.zhengtong.platform.api.job.Jobs;
import org.zhengtong.platform.api.status.SystemStatus;
import org.zhengtong.platform.api.time.ClockShift;

/** Looks at what is there just now; it is itself there when much else is not. */
@Component
public final class StatusReport implements SystemStatus {

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

    @Override
    public Summary summary() {
        String version = context.getBundle().getVersion().toString();
        Instant now = services.find(Clock.class, "(zt.clock=business)")
                .map(Clock::instant)
                .orElseGet(Instant::now);
        return new Summary(
                services.isComplete() ? State.READY : State.STARTING,
                version,
                services.find(ClockShift.class).isPresent(),
                now);
    }

    @Override
    public Details details() {
        Optional<Connectors> connectors = services.find(Connectors.class);
        return new Details(
                summary().state(),
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
                .map(StatusReport::view)
                .toList();
    }

    private static BundleView view(Bundle bundle) {
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
