package org.zhengtong.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks for the first byte of a stream that is no valid UTF-8. */
final class Utf8Check {

    private static final int BUFFER = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private long offset;
    private long lines = 1;

    private Utf8Check() {}

    /**
     * A place in a file.
     *
     * @param line counted from 1
     * @param offset bytes before it
     */
    record Position(long line, long offset) {}

    static Optional<Position> firstError(InputStream in) throws IOException {
        return new Utf8Check().run(in);
    }

    private Optional<Position> run(InputStream in) throws IOException {
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            CoderResult result = decoder.decode(bytes, chars.clear(), end);
            consumed();
            if (result.isError()) {
                return Optional.of(new Position(lines, offset));
            }
            bytes.compact();
        }
        return Optional.empty();
    }

    private void consumed() {
        offset += bytes.position();
        for (int i = 0; i < bytes.position(); i++) {
            lines += bytes.get(i) == '\n' ? 1 : 0;
        }
    }
}
