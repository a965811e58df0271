package org.zhengtong.platform.identity.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.zhengtong.platform.identity.secret.Chars;
import org.zhengtong.platform.identity.secret.RandomSecrets;
import org.zhengtong.platform.identity.secret.Sm3;

/**
 * Remembers for a while which secrets were proved right or wrong, so that not every SOAP call costs a slow hash. It holds
 * digests under a key that never leaves this process; the stored hash is part of them, so that a new secret ends the old
 * one's proof.
 */
final class ProvenSecrets {

    private static final Duration RIGHT = Duration.ofMinutes(5);
    private static final Duration WRONG = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;

    private final byte[] key = RandomSecrets.bytes(KEY_BYTES);
    private final Cache<String, Boolean> right;
    private final Cache<String, Boolean> wrong;

    ProvenSecrets(Ticker ticker) {
        right = cache(RIGHT, ticker);
        wrong = cache(WRONG, ticker);
    }

    private static Cache<String, Boolean> cache(Duration lifetime, Ticker ticker) {
        return Caffeine.newBuilder()
                .expireAfterWrite(lifetime)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
    }

    /** What is known about a secret; empty if it has to be hashed. */
    Optional<Boolean> verdict(String digest) {
        return Optional.ofNullable(right.getIfPresent(digest))
                .or(() -> Optional.ofNullable(wrong.getIfPresent(digest)));
    }

    void remember(String digest, boolean isRight) {
        (isRight ? right : wrong).put(digest, isRight);
    }

    String digest(String clientId, String storedHash, char[] secret) {
        byte[] bytes = Chars.bytes(secret);
        String digest = Sm3.keyed(key, clientId.getBytes(UTF_8), storedHash.getBytes(UTF_8), bytes);
        Arrays.fill(bytes, (byte) 0);
        return digest;
    }
}
