package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.personal.PersonalData;

/** Personal data by SM4-GCM and HMAC-SM3. */
@Component
public final class Sm4PersonalData implements PersonalData {

    private static final String PREFIX = "{sm4}";
    private static final Pattern CIPHER = Pattern.compile("\\{sm4\\}[A-Za-z0-9_-]+");
    private static final int DIGEST_BYTES = 32;

    private final Sm4Texts texts;
    private final Pool<HMac> macs;

    @Activate
    public Sm4PersonalData(@Reference InstallationKey key) {
        this(key.key());
    }

    Sm4PersonalData(PersonalKey key) {
        texts = new Sm4Texts(key.sm4());
        macs = new Pool<>(() -> mac(key.hmac()));
    }

    private static HMac mac(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    @Override
    public String encrypt(String clear) {
        return clear.isEmpty() ? "" : PREFIX + texts.encrypt("", clear);
    }

    @Override
    public String decrypt(String cipher) {
        if (cipher.isEmpty()) {
            return "";
        }
        if (!cipher.startsWith(PREFIX)) {
            throw new IllegalArgumentException("no ciphertext");
        }
        return texts.decrypt("", cipher.substring(PREFIX.length()));
    }

    @Override
    public String revealAll(String text) {
        return text.contains(PREFIX)
                ? CIPHER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(reveal(found.group())))
                : text;
    }

    private String reveal(String found) {
        try {
            return JsonText.escape(decrypt(found));
        } catch (IllegalArgumentException onlyLooksLikeOne) {
            return found;
        }
    }

    @Override
    public String digest(String clear) {
        if (clear.isEmpty()) {
            return "";
        }
        byte[] bytes = clear.toUpperCase(Locale.ROOT).getBytes(UTF_8);
        byte[] digest = new byte[DIGEST_BYTES];
        macs.use(mac -> {
            mac.update(bytes, 0, bytes.length);
            return mac.doFinal(digest, 0);
        });
        return HexFormat.of().formatHex(digest);
    }
}
