package org.zhengtong.cli.config;

import java.util.Objects;

/**
 * A server and who we are there.
 *
 * @param url without a slash at its end
 * @param caller account or client signed in, or empty
 * @param token bearer token, or empty
 * @param expiresAt end of the token as the server said it, or empty
 */
public record Context(String name, String url, String caller, String token, String expiresAt) {

    public Context {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(expiresAt, "expiresAt");
        url = url.replaceAll("/+$", "");
    }

    public static Context of(String name, String url) {
        return new Context(name, url, "", "", "");
    }

    public Context signedIn(String who, String bearerToken, String until) {
        return new Context(name, url, who, bearerToken, until);
    }

    public Context signedOut() {
        return of(name, url);
    }

    public boolean isSignedIn() {
        return !token.isEmpty();
    }

    /** Without the token: it is a secret. */
    @Override
    public String toString() {
        return name + " " + url + " " + caller;
    }
}
