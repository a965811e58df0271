package org.zhengtong.simulator.province.register;

import java.util.Optional;

/** What is already held, for the checks. */
@FunctionalInterface
public interface Holdings {

    Optional<Entry> find(RecordKey key);

    default boolean holds(RecordKey key) {
        return find(key).isPresent();
    }
}
