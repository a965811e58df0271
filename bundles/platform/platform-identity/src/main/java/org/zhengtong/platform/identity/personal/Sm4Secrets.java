package org.zhengtong.platform.identity.personal;

import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.secret.Secrets;

/** Secrets by SM4-GCM, with a key that is derived from the key file for them alone. */
@Component
public final class Sm4Secrets implements Secrets {

    private static final String PREFIX = "{secret}";
    private static final Pattern FORM = Pattern.compile("\\{secret\\}[A-Za-z0-9_-]+");

    private final Sm4Texts texts;

    @Activate
    public Sm4Secrets(@Reference InstallationKey key) {
        this(key.key());
    }

    Sm4Secrets(PersonalKey key) {
        texts = new Sm4Texts(key.derived("secrets"));
    }

    @Override
    public String seal(String place, String clear) {
        return clear.isEmpty() ? "" : PREFIX + texts.encrypt(place, clear);
    }

    @Override
    public String open(String place, String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        if (!isSealed(sealed)) {
            throw new IllegalArgumentException("no sealed secret");
        }
        return texts.decrypt(place, sealed.substring(PREFIX.length()));
    }

    @Override
    public boolean isSealed(String text) {
        return FORM.matcher(text).matches();
    }
}
