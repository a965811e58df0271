package org.zhengtong.platform.web.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.signing.Sm3;

/** A body that remembers the SM3 digest of what was read of it. */
public final class ReceivedBody extends FilterInputStream {

    private final MessageDigest digest = Sm3.start();

    public ReceivedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            digest.update((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            digest.update(into, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what is left. Once only; empty if the body cannot be read to its end, or is too large. */
    String digest() {
        try {
            transferTo(OutputStream.nullOutputStream());
            return Sm3.end(digest);
        } catch (IOException | RefusedException cutOff) {
            return "";
        }
    }
}
