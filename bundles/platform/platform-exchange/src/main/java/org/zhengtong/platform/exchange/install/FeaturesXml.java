package org.zhengtong.platform.exchange.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Recognises features repositories of Karaf by their root element. */
final class FeaturesXml {

    private FeaturesXml() {}

    /** Name of the repository, fit for a folder; empty if the content is none. */
    static Optional<String> name(InputStream content) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(content);
            reader.nextTag();
            return Optional.ofNullable(reader.getAttributeValue(null, "name"))
                    .filter(name -> reader.getLocalName().equals("features"))
                    .map(name -> name.replaceAll("[^A-Za-z0-9._-]", "_"))
                    .filter(name -> name.matches("[A-Za-z0-9_].{0,199}"));
        } catch (XMLStreamException e) { // whatever it is, it is no features repository
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The features repositories below a folder. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                if (isFeatures(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean isFeatures(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return name(content).isPresent();
        }
    }
}
