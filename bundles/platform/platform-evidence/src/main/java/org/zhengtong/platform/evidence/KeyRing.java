package org.zhengtong.platform.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zhengtong.platform.signing.VerificationKey;

/** The keys by which signatures are checked: those somebody trusts, else those of the file itself. */
final class KeyRing {

    private final Map<String, VerificationKey> keys = new HashMap<>();
    private final TreeSet<String> used = new TreeSet<>();
    private final boolean trusted;

    KeyRing(Collection<VerificationKey> trustedKeys) {
        trusted = !trustedKeys.isEmpty();
        trustedKeys.forEach(key -> keys.put(key.id(), key));
    }

    void offer(VerificationKey key) {
        if (!trusted) {
            keys.put(key.id(), key);
        }
    }

    Optional<VerificationKey> find(String id) {
        Optional<VerificationKey> key = Optional.ofNullable(keys.get(id));
        key.ifPresent(found -> used.add(id));
        return key;
    }

    TreeSet<String> used() {
        return new TreeSet<>(used);
    }

    boolean isTrusted() {
        return trusted;
    }
}
