package org.zhengtong.rating.shell;

import java.util.Optional;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;

/** A level as an option, which is 0 when it was not given. */
final class LevelOption {

    private LevelOption() {}

    /** @throws RefusedException {@code level_invalid} */
    static Optional<Level> of(int value) {
        if (value == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Level.of(value).orElseThrow(() -> new RefusedException(RatingRefusal.LEVEL_INVALID, "level")));
    }
}
