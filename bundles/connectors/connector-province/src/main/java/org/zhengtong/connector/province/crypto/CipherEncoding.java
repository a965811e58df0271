package org.zhengtong.connector.province.crypto;

import java.util.Base64;
import java.util.HexFormat;

/** Text form of a ciphertext. */
public enum CipherEncoding {
    HEX {
        @Override
        String encode(byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
    },
    BASE64 {
        @Override
        String encode(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    };

    abstract String encode(byte[] bytes);
}
