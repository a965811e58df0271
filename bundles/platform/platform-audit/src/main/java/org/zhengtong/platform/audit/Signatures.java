package org.zhengtong.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.evidence.Checkpoint;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.signing.VerificationKey;

/** Checks signatures by the keys of this installation. */
final class Signatures {

    private final Map<String, VerificationKey> keys;

    Signatures(List<VerificationKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(VerificationKey::id, Function.identity()));
    }

    boolean areRight(Checkpoint checkpoint) {
        return key(checkpoint.keyId()).filter(checkpoint::isSignedBy).isPresent();
    }

    boolean areRight(Extent extent) {
        return key(extent.keyId()).filter(extent::isSignedBy).isPresent();
    }

    private Optional<VerificationKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
