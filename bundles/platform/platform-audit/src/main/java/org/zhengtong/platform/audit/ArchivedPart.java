package org.zhengtong.platform.audit;

import java.time.Instant;
import org.zhengtong.platform.evidence.Extent;

/**
 * A part of the chain that is in a file.
 *
 * @param extent the first line of the file
 * @param file its name
 * @param digest SM3 of the file
 */
public record ArchivedPart(Extent extent, String file, String digest, long bytes, Instant archivedAt) {

    public long last() {
        return extent.content().last();
    }
}
