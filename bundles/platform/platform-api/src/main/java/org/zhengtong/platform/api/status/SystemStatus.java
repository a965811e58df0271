package org.zhengtong.platform.api.status;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.exchange.Connectors.ConnectorStatus;
import org.zhengtong.platform.api.job.Jobs.JobView;

/** How the system is just now. It can be asked while much of it is still starting. The details need {@code status.read}. */
@ProviderType
public interface SystemStatus {

    Summary summary();

    Details details();

    /** Whether everything serves. */
    enum State {
        STARTING,
        READY
    }

    /** Whether one part works. */
    enum PartState {
        UP,
        DOWN
    }

    /**
     * In one line.
     *
     * @param version of the platform
     * @param sandbox whether business time can be moved
     */
    record Summary(State state, String version, boolean sandbox, Instant businessTime) {}

    /**
     * Part by part.
     *
     * @param missing names of the services, and addresses of the interfaces, that are not there yet
     */
    record Details(
            State state,
            List<String> missing,
            Part database,
            Part broker,
            List<BundleView> bundles,
            List<ConnectorStatus> connectors,
            List<JobView> jobs) {
        public Details {
            missing = List.copyOf(missing);
            bundles = List.copyOf(bundles);
            connectors = List.copyOf(connectors);
            jobs = List.copyOf(jobs);
        }
    }

    /** A part, and what is to be said of it: the database's kind, or the state of its failure. */
    record Part(PartState state, String detail) {}

    /** A bundle of the container. {@code state} is that of OSGi. */
    record BundleView(String name, String version, String state) {}
}
