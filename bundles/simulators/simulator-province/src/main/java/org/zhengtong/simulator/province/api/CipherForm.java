package org.zhengtong.simulator.province.api;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.engines.SM2Engine;

/** How an SM2 ciphertext is written: the order of its parts and its text form. C1 begins with {@code 04}. */
public record CipherForm(Order order, Encoding encoding) {

    /** What the province uses, as far as it is known (standards 1.3). */
    public static final CipherForm STANDARD = new CipherForm(Order.C1C3C2, Encoding.HEX);

    /** Curve point, digest and masked text, in the order they stand. */
    public enum Order {
        C1C3C2(SM2Engine.Mode.C1C3C2),
        C1C2C3(SM2Engine.Mode.C1C2C3);

        private final SM2Engine.Mode mode;

        Order(SM2Engine.Mode mode) {
            this.mode = mode;
        }

        SM2Engine.Mode mode() {
            return mode;
        }
    }

    /** Text form of the bytes. */
    public enum Encoding {
        HEX {
            @Override
            String encode(byte[] bytes) {
                return HexFormat.of().formatHex(bytes);
            }

            @Override
            byte[] decode(String text) {
                return HexFormat.of().parseHex(text);
            }
        },
        BASE64 {
            @Override
            String encode(byte[] bytes) {
                return Base64.getEncoder().encodeToString(bytes);
            }

            @Override
            byte[] decode(String text) {
                return Base64.getDecoder().decode(text);
            }
        };

        /** Lower case, as it stands in the configuration of a connector. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        abstract String encode(byte[] bytes);

        /** @throws IllegalArgumentException if the text is not of this form */
        abstract byte[] decode(String text);
    }
}
