package org.zhengtong.platform.connectors.kar;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Descriptions of components (Declarative Services). */
final class ComponentXml {

    private static final String CONNECTOR = "zt.connector.name";

    private ComponentXml() {}

    /** The connector that a component says it is. */
    static Optional<String> connector(byte[] content) {
        try {
            XMLStreamReader reader = FeaturesXml.factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                reader.next();
                if (isConnector(reader)) {
                    return Optional.ofNullable(reader.getAttributeValue(null, "value"));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) { // whatever it is, it describes no connector
            return Optional.empty();
        }
    }

    private static boolean isConnector(XMLStreamReader reader) {
        return reader.isStartElement()
                && reader.getLocalName().equals("property")
                && CONNECTOR.equals(reader.getAttributeValue(null, "name"));
    }
}
