package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The lines of a stream, however long somebody made them. */
final class BoundedLines {

    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private boolean ended;

    BoundedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /**
     * The next line as it stands between two line feeds; empty text for one that is too long, not UTF-8, or was cut off.
     *
     * @return empty at the end
     */
    Optional<String> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(next);
            }
            next = in.read();
        }
        ended = next < 0;
        if (ended) {
            return line.size() == 0 ? Optional.empty() : Optional.of("");
        }
        return Optional.of(tooLong ? "" : text(line.toByteArray()));
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }
}
