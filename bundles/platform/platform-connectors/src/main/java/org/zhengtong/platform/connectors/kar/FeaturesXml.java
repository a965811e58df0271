package org.zhengtong.platform.connectors.kar;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Recognises features repositories of Karaf by their root element. */
final class FeaturesXml {

    private FeaturesXml() {}

    /** Whether the content is one. */
    static boolean matches(InputStream content) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(content);
            reader.nextTag();
            return reader.getLocalName().equals("features") && reader.getAttributeValue(null, "name") != null;
        } catch (XMLStreamException e) { // whatever it is, it is no features repository
            return false;
        }
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
