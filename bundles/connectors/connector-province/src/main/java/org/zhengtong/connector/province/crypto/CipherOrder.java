package org.zhengtong.connector.province.crypto;

import org.bouncycastle.crypto.engines.SM2Engine;

/** Order of curve point (C1, beginning with {@code 04}), masked text (C2) and digest (C3) in a ciphertext. */
public enum CipherOrder {
    C1C3C2(SM2Engine.Mode.C1C3C2),
    C1C2C3(SM2Engine.Mode.C1C2C3);

    private final SM2Engine.Mode mode;

    CipherOrder(SM2Engine.Mode mode) {
        this.mode = mode;
    }

    SM2Engine.Mode mode() {
        return mode;
    }
}
