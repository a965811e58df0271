package org.zhengtong.platform.api.secret;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Passwords and keys of external systems at rest: SM4-GCM with a key of the installation that nothing else is encrypted
 * with. A sealed secret is a text of the form {@code {secret}<base64url>}.
 */
@ProviderType
public interface Secrets {

    /**
     * Empty stays empty. The same secret is sealed differently each time.
     *
     * @param place what the secret is for, for instance {@code connector/province/.app_word}; it opens there only
     */
    String seal(String place, String clear);

    /**
     * Empty stays empty.
     *
     * @throws IllegalArgumentException if the text is no sealed secret, was changed, or was sealed for another place
     */
    String open(String place, String sealed);

    /** Whether the text has the form of a sealed secret. */
    boolean isSealed(String text);
}
