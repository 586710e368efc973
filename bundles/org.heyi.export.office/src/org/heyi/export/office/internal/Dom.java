package org.heyi.export.office.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads and writes parts of Office files that people edited: no document types, nothing from outside. */
public final class Dom {

    private Dom() {
    }

    /**
     * @param part XML
     * @return the same as a tree
     * @throws SAXException when it is broken, or has a document type
     * @throws IOException when its characters are
     */
    public static Document read(byte[] part) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(part));
    }

    /** @return an empty tree */
    static Document empty() {
        return builder().newDocument();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has this", e);
        }
    }

    /**
     * @param document a tree
     * @return the same as XML
     */
    public static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory transformers = TransformerFactory.newInstance();
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            transformers.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree in memory can be written", e);
        }
        return out.toByteArray();
    }
}
