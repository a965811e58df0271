package org.zhengtong.platform.rest;

import java.time.Instant;
import org.zhengtong.platform.api.identity.Authentication;

/** A token for {@code Authorization: Bearer}. */
record TokenView(String token, Instant expiresAt, String caller) {
    static TokenView of(Authentication.Token token) {
        return new TokenView(token.value(), token.expiresAt(), token.callerId());
    }
}
