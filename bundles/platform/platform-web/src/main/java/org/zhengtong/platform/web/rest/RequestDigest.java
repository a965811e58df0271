package org.zhengtong.platform.web.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digest of what makes a POST: its path, query and body. It is left with the exchange while the body runs through it. */
final class RequestDigest {

    private RequestDigest() {}

    static MessageDigest start(URI uri) {
        MessageDigest digest = sha256();
        digest.update(uri.getRawPath().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        if (uri.getRawQuery() != null) {
            digest.update(uri.getRawQuery().getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
