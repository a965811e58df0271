package org.zhengtong.platform.api.data;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Ids of rows and messages: UUIDv7 (RFC 9562), so that a later id is greater than an earlier one of the same node. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id: 36 characters, lower case. */
    public static String next() {
        return GENERATOR.generate().toString();
    }
}
