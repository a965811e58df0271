package org.zhengtong.platform.web.evidence;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.zhengtong.platform.signing.Sm3;

/** Tells the SM3 digest of what was written, once, when it is closed. */
public final class AnswerStream extends FilterOutputStream {

    private final MessageDigest digest = Sm3.start();
    private final Consumer<String> end;
    private boolean told;

    /** @param end is told the digest */
    public AnswerStream(OutputStream out, Consumer<String> end) {
        super(out);
        this.end = end;
    }

    @Override
    public void write(int next) throws IOException {
        out.write(next);
        digest.update((byte) next);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        super.close();
        tell();
    }

    /** For writers that leave the stream open. */
    public void tell() {
        if (!told) {
            told = true;
            end.accept(Sm3.end(digest));
        }
    }
}
