package org.zhengtong.platform.connectors.store;

import java.time.Instant;

/**
 * A version that is kept.
 *
 * @param bundles how many it has
 * @param signer who signed it, or empty
 * @param signature in Base64, or empty
 * @param failure why it was taken back when it was tried last, or empty
 */
public record KarRow(
        String digest,
        String connector,
        String version,
        int bundles,
        long size,
        String signer,
        String signature,
        String failure,
        String caller,
        Instant createdAt) {}
