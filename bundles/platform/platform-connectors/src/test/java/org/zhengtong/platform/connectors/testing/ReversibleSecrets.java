package org.zhengtong.platform.connectors.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengtong.platform.api.secret.Secrets;

/** Looks like the real thing, but anybody can read it. */
public final class ReversibleSecrets implements Secrets {

    private static final String PREFIX = "{secret}";

    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public String seal(String place, String clear) {
        String text = numbers.incrementAndGet() + "\n" + place + "\n" + clear;
        return clear.isEmpty()
                ? ""
                : PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Override
    public String open(String place, String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        String text = new String(Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length())), UTF_8);
        String[] parts = text.split("\n", 3);
        if (!parts[1].equals(place)) {
            throw new IllegalArgumentException("sealed for " + parts[1]);
        }
        return parts[2];
    }

    @Override
    public boolean isSealed(String text) {
        return text.startsWith(PREFIX);
    }
}
