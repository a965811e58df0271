package org.zhengtong.platform.exchange.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of record ids in eight bytes each, of which some are marked: a day of a million records fits into a few megabytes.
 * Two ids are taken for one with a chance of one in a million at five million records. First everything is added, then
 * everything is asked; not thread-safe.
 */
final class RecordSet {

    private static final int INITIAL = 1024;

    private final MessageDigest digest;
    private final BitSet marked = new BitSet();
    private long[] prints = new long[INITIAL];
    private int size;
    private boolean sorted = true;

    RecordSet() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has it", impossible);
        }
    }

    void add(String id) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, size * 2);
        }
        prints[size++] = print(id);
        sorted = false;
    }

    boolean contains(String id) {
        return indexOf(id) >= 0;
    }

    /** Marks the id, if it is there. */
    void mark(String id) {
        int index = indexOf(id);
        if (index >= 0) {
            marked.set(index);
        }
    }

    boolean isMarked(String id) {
        int index = indexOf(id);
        return index >= 0 && marked.get(index);
    }

    boolean isWhollyMarked() {
        sort();
        return marked.cardinality() == size;
    }

    int size() {
        sort();
        return size;
    }

    private int indexOf(String id) {
        sort();
        return Arrays.binarySearch(prints, 0, size, print(id));
    }

    private void sort() {
        if (sorted) {
            return;
        }
        Arrays.sort(prints, 0, size);
        size = dropRepeats();
        sorted = true;
    }

    private int dropRepeats() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || prints[i] != prints[kept - 1]) {
                prints[kept++] = prints[i];
            }
        }
        return kept;
    }

    private long print(String id) {
        return ByteBuffer.wrap(digest.digest(id.getBytes(UTF_8))).getLong();
    }
}
