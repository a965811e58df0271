package org.zhengtong.platform.web.cxf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Refuses a body as soon as more of it was read than is allowed. */
public final class LimitedInputStream extends FilterInputStream {

    private final long maxBytes;
    private long read;

    public LimitedInputStream(InputStream body, long maxBytes) {
        super(body);
        this.maxBytes = maxBytes;
    }

    /** @throws RefusedException {@code body_too_large} if the sender says so itself; a length below 0 is unknown */
    public static void checkLength(long contentLength, long maxBytes) {
        if (contentLength > maxBytes) {
            throw tooLarge(maxBytes);
        }
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > maxBytes) {
            throw tooLarge(maxBytes);
        }
    }

    private static RefusedException tooLarge(long maxBytes) {
        return new RefusedException(CommonRefusal.BODY_TOO_LARGE, "", Long.toString(maxBytes));
    }
}
