package org.zhengtong.platform.rest;

import java.nio.file.Path;
import java.time.Duration;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Installs a connector in one call, for clients that do not want to follow a change. */
final class InstallAtOnce {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final ConnectorLifecycle lifecycle;
    private final KarUploads uploads;

    InstallAtOnce(ConnectorLifecycle lifecycle, KarUploads uploads) {
        this.lifecycle = lifecycle;
        this.uploads = uploads;
    }

    /** @return name of the connector */
    String install(Path file, String signature, boolean allowUnsigned) {
        Choice choice = new Choice(uploads.take(file).id(), signature, allowUnsigned, false);
        ConnectorChange begun = lifecycle.install(choice, false).change().orElseThrow();
        ConnectorChange ended = ended(begun.id());
        if (ended.state() != State.DONE) {
            throw new RefusedException(ConnectorRefusal.KAR_NOT_STARTED, "kar", ended.reason());
        }
        return ended.connector();
    }

    private ConnectorChange ended(String change) {
        try {
            return lifecycle.await(change, LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(CommonRefusal.TEMPORARILY_UNAVAILABLE, "");
        }
    }
}
