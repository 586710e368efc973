package org.heyi.importing.internal.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through XML from an unknown hand: no document type, no entities, nothing from outside. */
public final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader reader;

    XmlCursor(XMLInputFactory factory, InputStream in) throws XMLStreamException, IOException {
        reader = factory.createXMLStreamReader(decoded(in));
    }

    /**
     * Goes through XML that is in no package.
     *
     * @throws XMLStreamException if it does not begin like XML
     * @throws IOException if its characters are broken
     */
    public static XmlCursor of(byte[] xml) throws XMLStreamException, IOException {
        return new XmlCursor(factory(), new ByteArrayInputStream(xml));
    }

    /** What makes readers. Making one takes longer than reading a small part, so it is worth keeping for a file. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); decoded here because the parser prints what it rejects. */
    private static Reader decoded(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        Charset charset = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE
                ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        PushbackReader reader = new PushbackReader(new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        int mark = reader.read();
        if (mark >= 0 && mark != 0xFEFF) {
            reader.unread(mark);
        }
        return reader;
    }

    /** Goes to the next start, end or text; false at the end. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("document type declaration");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                return true;
            }
        }
        return false;
    }

    public boolean starts() {
        return reader.isStartElement();
    }

    public boolean ends() {
        return reader.isEndElement();
    }

    /** Whether an element of this local name starts here. */
    public boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether an element of this local name ends here. */
    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Local name of the element that starts or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** Namespace of the element that starts or ends here, null without one. */
    public String namespace() {
        return reader.getNamespaceURI();
    }

    /** An attribute by its local name whatever its namespace, null without it. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Number of attributes of the element that starts here. */
    public int attributes() {
        return reader.getAttributeCount();
    }

    public String attributeName(int i) {
        return reader.getAttributeLocalName(i);
    }

    public String attributeValue(int i) {
        return reader.getAttributeValue(i);
    }

    /** The text here, empty when this is no text. */
    public String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
