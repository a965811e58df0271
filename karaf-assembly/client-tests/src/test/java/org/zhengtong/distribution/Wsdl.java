package org.zhengtong.distribution;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** WSDLs as text that can be compared. */
final class Wsdl {

    private Wsdl() {}

    /** Without what differs from writer to writer: white space, declarations of namespaces, the address of the server. */
    static String comparable(String wsdl) {
        String plain = wsdl.replaceAll("<soap:address location=\"[^\"]*\"", "<soap:address")
                .replaceAll(">\\s+<", "><")
                .trim();
        return written(parsed(plain)).replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
    }

    private static Document parsed(String wsdl) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(wsdl)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no WSDL: " + wsdl, e);
        }
    }

    private static String written(Document document) {
        try {
            StringWriter text = new StringWriter();
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
    }
}
