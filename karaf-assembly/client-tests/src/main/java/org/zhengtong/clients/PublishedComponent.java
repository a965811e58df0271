package org.zhengtong.clients;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A component as its bundle describes it: its class, and the properties of its service. */
record PublishedComponent(String className, Map<String, String> properties) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String COMPONENTS = "Service-Component";

    static List<PublishedComponent> onClassPath() throws IOException {
        List<PublishedComponent> components = new ArrayList<>();
        for (URL manifest : Collections.list(loader().getResources(MANIFEST))) {
            for (String file : filesNamedBy(manifest)) {
                components.add(read(new URL(manifest.toString().replace(MANIFEST, file))));
            }
        }
        return components;
    }

    boolean publishes(String pathProperty) {
        return properties.containsKey(pathProperty);
    }

    String path(String pathProperty) {
        return properties.get(pathProperty);
    }

    Class<?> type() {
        try {
            return Class.forName(className, false, loader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> filesNamedBy(URL manifest) throws IOException {
        try (InputStream content = manifest.openStream()) {
            String files = new Manifest(content).getMainAttributes().getValue(COMPONENTS);
            return files == null ? List.of() : List.of(files.split("\\s*,\\s*"));
        }
    }

    private static PublishedComponent read(URL description) throws IOException {
        Document document = parse(description);
        String type = ((Element) document.getElementsByTagName("implementation").item(0)).getAttribute("class");
        Map<String, String> properties = new TreeMap<>();
        NodeList elements = document.getElementsByTagName("property");
        for (int i = 0; i < elements.getLength(); i++) {
            Element property = (Element) elements.item(i);
            properties.put(property.getAttribute("name"), property.getAttribute("value"));
        }
        return new PublishedComponent(type, properties);
    }

    private static Document parse(URL description) throws IOException {
        try (InputStream content = description.openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(description.toString(), unreadable);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
