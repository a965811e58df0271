package org.zhengtong.platform.api.data;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.UUID;

/** Ids of rows and messages: UUIDv7 (RFC 9562), so that a later id is greater than an earlier one of the same node. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id: 36 characters, lower case. */
    public static String next() {
        return GENERATOR.generate().toString();
    }

    /** The least id that can be made at that time: what is made earlier is less, what is made then or later is not. */
    public static String floor(Instant at) {
        String millis = "%012x".formatted(at.toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8) + "-7000-8000-000000000000";
    }

    /** When an id was made; for one that is not ours, some other time. */
    public static Instant timeOf(String id) {
        UUID uuid = UUID.fromString(id);
        return Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
    }
}
