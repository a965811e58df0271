package org.zhengtong.platform.identity.caller;

import java.util.Optional;
import org.zhengtong.platform.api.identity.Caller;

/** Where callers of one kind come from. */
public interface CallerSource {

    /** Service property: {@code ACCOUNT} or {@code CLIENT}. */
    String KIND = "kind";

    /** The caller as it stands in the database, without an address; empty if it is unknown or closed. */
    Optional<Caller> find(String id);
}
