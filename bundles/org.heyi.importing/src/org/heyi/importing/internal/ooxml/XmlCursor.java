package org.heyi.importing.internal.ooxml;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through XML from an unknown hand: no document type, no entities, nothing from outside. */
public final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader reader;

    XmlCursor(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        reader = factory.createXMLStreamReader(in);
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
