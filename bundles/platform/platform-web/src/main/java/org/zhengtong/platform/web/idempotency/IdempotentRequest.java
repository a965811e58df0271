package org.zhengtong.platform.web.idempotency;

import java.util.Objects;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * A request that must take effect once, however often it is sent.
 *
 * @param caller who sent it: keys of different callers have nothing to do with each other
 * @param key the sender's key, 1 to 200 visible ASCII characters
 * @param digest of everything that makes the request, lower-case hex
 */
public record IdempotentRequest(String caller, String key, String digest) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    public IdempotentRequest {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(digest, "digest");
    }

    /** @throws RefusedException {@code invalid_parameter} */
    public static void checkKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, HEADER, "", "1–200");
        }
    }
}
