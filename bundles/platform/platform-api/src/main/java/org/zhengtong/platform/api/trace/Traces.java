package org.zhengtong.platform.api.trace;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Follows a thing from its arrival to every external system. Needs {@code message.read}. */
@ProviderType
public interface Traces {

    /**
     * The steps of everything that has the key, oldest first; without personal data.
     *
     * @param id a key, for instance a case number, or the id of a message
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} if nobody knows it, or it is outside
     *     the caller's scopes
     */
    Trace trace(String id);

    /** The way of a thing, under its key. */
    record Trace(String id, String key, List<TraceStep> steps) {
        public Trace {
            steps = List.copyOf(steps);
        }
    }
}
