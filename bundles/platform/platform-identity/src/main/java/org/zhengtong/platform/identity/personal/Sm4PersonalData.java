package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.identity.secret.RandomSecrets;

/**
 * Personal data by SM4-GCM and HMAC-SM3. A ciphertext is {@code {sm4}} and, in base64url, the number of its key (one byte,
 * 1 so far, which is authenticated too), a random nonce of 12 bytes, the encrypted UTF-8 and a tag of 16 bytes.
 */
@Component(configurationPid = PersonalDataConfig.PID)
@Designate(ocd = PersonalDataConfig.class)
public final class Sm4PersonalData implements PersonalData {

    private static final String PREFIX = "{sm4}";
    private static final Pattern CIPHER = Pattern.compile("\\{sm4\\}[A-Za-z0-9_-]+");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final byte[] KEY_NUMBER = {1};
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = KEY_NUMBER.length + NONCE_BYTES;
    private static final int DIGEST_BYTES = 32;

    private final Pool<Sm4Gcm> ciphers;
    private final Pool<HMac> macs;

    @Activate
    public Sm4PersonalData(@Reference KeyRegister register, BundleContext context, PersonalDataConfig config) {
        this(PersonalKeys.open(new PersonalKeyFile(keyFile(context, config)), register));
    }

    Sm4PersonalData(PersonalKey key) {
        ciphers = new Pool<>(() -> new Sm4Gcm(key.sm4()));
        macs = new Pool<>(() -> mac(key.hmac()));
    }

    private static Path keyFile(BundleContext context, PersonalDataConfig config) {
        return config.key__file().isBlank()
                ? Path.of(context.getProperty("karaf.data"), "keys", "personal-data.key")
                : Path.of(config.key__file());
    }

    private static HMac mac(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    @Override
    public String encrypt(String clear) {
        if (clear.isEmpty()) {
            return "";
        }
        byte[] bytes = clear.getBytes(UTF_8);
        byte[] nonce = RandomSecrets.bytes(NONCE_BYTES);
        byte[] out = new byte[HEAD_BYTES + bytes.length + Sm4Gcm.TAG_BYTES];
        out[0] = KEY_NUMBER[0];
        System.arraycopy(nonce, 0, out, KEY_NUMBER.length, NONCE_BYTES);
        ciphers.use(cipher -> {
            cipher.encrypt(nonce, KEY_NUMBER, bytes, out, HEAD_BYTES);
            return out;
        });
        return PREFIX + ENCODER.encodeToString(out);
    }

    @Override
    public String decrypt(String cipher) {
        if (cipher.isEmpty()) {
            return "";
        }
        if (!cipher.startsWith(PREFIX)) {
            throw new IllegalArgumentException("no ciphertext");
        }
        return open(DECODER.decode(cipher.substring(PREFIX.length())));
    }

    private String open(byte[] in) {
        if (in.length <= HEAD_BYTES + Sm4Gcm.TAG_BYTES || in[0] != KEY_NUMBER[0]) {
            throw new IllegalArgumentException("no ciphertext, or of an unknown key");
        }
        byte[] nonce = Arrays.copyOfRange(in, KEY_NUMBER.length, HEAD_BYTES);
        return new String(ciphers.use(cipher -> cipher.decrypt(nonce, KEY_NUMBER, in, HEAD_BYTES)), UTF_8);
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
