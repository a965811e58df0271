package org.zhengtong.rating.shell;

import java.util.Optional;
import org.zhengtong.platform.shell.api.CommandFailedException;

/** True, false or neither as an option: Karaf takes an option of type Boolean for a switch. */
final class BooleanOption {

    private BooleanOption() {}

    static Optional<Boolean> of(String value) {
        return switch (value) {
            case "" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw new CommandFailedException("true or false, not " + value);
        };
    }
}
