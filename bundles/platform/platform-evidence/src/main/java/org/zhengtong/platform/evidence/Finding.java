package org.zhengtong.platform.evidence;

/**
 * Something that is wrong with an evidence file.
 *
 * @param first first link concerned
 * @param last last link concerned
 * @param line line of the file, from 1; 0 if it is about what is not there
 */
public record Finding(Kind kind, long first, long last, long line) {

    /** What is wrong. */
    public enum Kind {
        /** The first line does not say what the file holds. */
        EXTENT_MISSING,
        /** A line is none that was ever written: it was changed. */
        LINE_UNREADABLE,
        /** The record, or the hash that was stored for it, was changed. */
        RECORD_CHANGED,
        /** Records are not there. */
        RECORDS_REMOVED,
        /** A record stands before another one that came earlier. */
        RECORD_REORDERED,
        /** A record bears a number that another one bears, or that the file does not hold. */
        RECORD_INSERTED,
        /** The file ends before its last records. */
        TAIL_MISSING,
        /** The records continue each other, but are not those that were signed: somebody chained them anew. */
        RECORDS_REWRITTEN,
        /** Checkpoints are not there. */
        CHECKPOINTS_REMOVED,
        /** A checkpoint stands in the wrong place. */
        CHECKPOINT_MISPLACED,
        /** A signature does not fit what it signs. */
        SIGNATURE_WRONG,
        /** A signature was made by a key that is not trusted. */
        KEY_NOT_TRUSTED
    }
}
