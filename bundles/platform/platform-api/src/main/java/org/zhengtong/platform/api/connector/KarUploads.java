package org.zhengtong.platform.api.connector;

import java.io.InputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * KARs on their way to the platform, in parts, so that a broken line costs one part. They are kept in the database: any node
 * takes any part. An upload that nothing is added to for a day is dropped. Needs {@code connector.install}.
 */
@ProviderType
public interface KarUploads {

    /** Largest part that {@link #append} takes, in bytes. */
    int MAX_PART = 1 << 20;

    /**
     * Begins an upload, or finds the unfinished one of the same file by the same caller.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code kar_too_large}
     */
    KarUpload begin(KarFileDescription file);

    KarUpload get(String id);

    /**
     * Adds the part that begins at {@code offset}. A part that was received before changes nothing.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code upload_out_of_place} with the offset to go on at,
     *     or {@code upload_damaged} when the whole is not what was announced; then it is dropped
     */
    KarUpload append(String id, long offset, InputStream part);

    void drop(String id);

    /** A whole file at once. */
    KarUpload take(Path file);

    /**
     * What is to come.
     *
     * @param name of the file, for people
     * @param size in bytes
     * @param digest SM3 of the content, 64 lower-case hex digits
     */
    record KarFileDescription(String name, long size, String digest) {}

    /** What has come. {@code received} is the offset to go on at; it equals {@code size} at the end. */
    record KarUpload(String id, String name, long size, String digest, long received) {
        public boolean isComplete() {
            return received == size;
        }
    }
}
