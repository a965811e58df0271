package org.zhengtong.simulator.province.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A file of lines that only grows. What {@link #append} has returned from is on the disk, even if the process is killed
 * the next moment; a line that a kill left half written is cut off at the next start. Not thread-safe.
 */
final class Journal implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the file, or makes an empty one.
     *
     * @param reader gets each line with its place
     */
    static Journal open(Path path, BiConsumer<String, Place> reader) {
        try {
            Files.createDirectories(path.getParent());
            Journal journal = new Journal(FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            journal.file.truncate(journal.replay(reader));
            return journal;
        } catch (IOException unusable) {
            throw new UncheckedIOException("journal " + path, unusable);
        }
    }

    /** Writes all lines at once, and waits for the disk. */
    List<Place> append(List<String> lines) {
        List<Place> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            long offset = file.size();
            for (String line : lines) {
                int length = line.getBytes(StandardCharsets.UTF_8).length;
                places.add(new Place(offset, length));
                offset += length + 1L;
                text.append(line).append('\n');
            }
            write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            return places;
        } catch (IOException failed) {
            throw new UncheckedIOException("journal", failed);
        }
    }

    String read(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining() && file.read(buffer, place.offset() + buffer.position()) >= 0) {
                // until the whole line is there
            }
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("journal", failed);
        }
    }

    void clear() {
        try {
            file.truncate(0);
            file.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException("journal", failed);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("journal", failed);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        long end = file.size();
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        file.force(false);
    }

    /** Returns where the last whole line ends. */
    private long replay(BiConsumer<String, Place> reader) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        LineCollector lines = new LineCollector(reader);
        for (long at = 0; file.read(chunk.clear(), at) > 0; at += chunk.limit()) {
            lines.take(chunk.flip());
        }
        return lines.end;
    }

    /** Where a line lies: offset and length in bytes, without the line end. */
    record Place(long offset, int length) {}

    private static final class LineCollector {
        private final BiConsumer<String, Place> reader;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private long end;

        LineCollector(BiConsumer<String, Place> reader) {
            this.reader = reader;
        }

        void take(ByteBuffer bytes) {
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                if (next == '\n') {
                    finishLine();
                } else {
                    line.write(next);
                }
            }
        }

        private void finishLine() {
            reader.accept(line.toString(StandardCharsets.UTF_8), new Place(end, line.size()));
            end += line.size() + 1L;
            line.reset();
        }
    }
}
