package org.zhengtong.platform.data.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaHeaderTest {

    @Test
    void namesASchemaAndItsChangelog() {
        assertEquals(new SchemaHeader("rating", "db/rating.xml"), SchemaHeader.parse(" rating = db/rating.xml "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rating", "=db/rating.xml", "rating=", " = "})
    void refusesAnythingElse(String header) {
        assertThrows(IllegalArgumentException.class, () -> SchemaHeader.parse(header));
    }
}
