package org.zhengtong.platform.connectors.kar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * A bundle inside a KAR.
 *
 * @param entry where it lies in the KAR
 * @param headers of its manifest, as they are written
 * @param descriptions content of its files about components and settings, by path
 */
public record KarBundle(
        String entry, String name, Version version, Map<String, String> headers, Map<String, byte[]> descriptions) {

    /** Header that names the connector of a bundle which does not use Declarative Services. */
    private static final String HEADER = "Zhengtong-Connector";

    private static final String METATYPE = "OSGI-INF/metatype/";

    public KarBundle {
        headers = Map.copyOf(headers);
        descriptions = Map.copyOf(descriptions);
    }

    /** The name of the connector that it brings: a property of its component says it, or else a header. */
    public Optional<String> connector() {
        return descriptions.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xml") && !file.getKey().startsWith(METATYPE))
                .flatMap(file -> ComponentXml.connector(file.getValue()).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(headers.get(HEADER)).map(String::strip));
    }

    /** Its descriptions of settings (OSGi metatype). */
    public List<byte[]> settings() {
        return descriptions.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xml") && file.getKey().startsWith(METATYPE))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
