package org.zhengtong.platform.data.schema;

import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * The bundle header {@code Zhengtong-Schema: <name>=<path>}.
 *
 * @param name of the schema
 * @param changelog path of its changelog in the bundle
 */
record SchemaHeader(String name, String changelog) {

    static final String HEADER = "Zhengtong-Schema";

    static Optional<SchemaHeader> of(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders().get(HEADER)).map(SchemaHeader::parse);
    }

    static SchemaHeader parse(String header) {
        String[] parts = header.split("=", 2);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException(HEADER + " must be <name>=<path>: " + header);
        }
        return new SchemaHeader(parts[0].trim(), parts[1].trim());
    }
}
