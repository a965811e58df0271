package org.zhengtong.platform.api.personal;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Personal numbers at rest: SM4-GCM with the key of the installation. Ciphertexts are texts of the form
 * {@code {sm4}<base64url>} and may stand as values in message payloads; the exchange opens them on delivery.
 */
@ProviderType
public interface PersonalData {

    /** Empty stays empty. */
    String encrypt(String clear);

    /**
     * Empty stays empty.
     *
     * @throws IllegalArgumentException if the text is no ciphertext, or was changed
     */
    String decrypt(String cipher);

    /**
     * Opens every {@code {sm4}…} value inside a JSON text. What is put in is escaped as the content of a JSON string. What
     * only looks like a ciphertext stays as it is: somebody typed it.
     */
    String revealAll(String text);

    /** Keyed digest for look-up: HMAC-SM3, 64 lower-case hex digits. Empty stays empty. Letters are compared in upper case. */
    String digest(String clear);
}
