package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an evidence file: the extent, the keys, then records and checkpoints, each checkpoint behind the last record that it covers. */
public final class EvidenceWriter implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;

    public EvidenceWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    public void write(EvidenceLine line) throws IOException {
        out.write(LineCodec.write(line).getBytes(UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
