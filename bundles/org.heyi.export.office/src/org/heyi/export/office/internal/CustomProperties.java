package org.heyi.export.office.internal;

import java.io.IOException;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Notes what programs read in an Office file that is there already; what its owners noted stays. */
public final class CustomProperties {

    private static final String PART = "docProps/custom.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String OWN = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String OF_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OF_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATION = OfficePackage.RELATIONSHIPS + "/custom-properties";
    /** Of properties that programs other than Office have. */
    private static final String ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The format keeps the numbers below for itself. */
    private static final int FIRST = 2;

    private CustomProperties() {
    }

    /**
     * Adds properties; those of the same names are replaced.
     *
     * @param parts the parts of the file by name; those that change are replaced, what is missing is added
     * @param properties text by name
     * @throws SAXException if one of the parts is broken
     * @throws IOException if its characters are
     */
    public static void add(Map<String, byte[]> parts, Map<String, String> properties) throws SAXException, IOException {
        boolean there = parts.containsKey(PART);
        Document document = there ? Dom.read(parts.get(PART)) : Dom.empty();
        if (!there) {
            document.appendChild(document.createElementNS(OWN, "Properties"));
        }
        Element root = document.getDocumentElement();
        int number = FIRST;
        NodeList old = document.getElementsByTagNameNS(OWN, "property");
        for (int i = old.getLength() - 1; i >= 0; i--) {
            Element each = (Element) old.item(i);
            if (properties.containsKey(each.getAttribute("name"))) {
                root.removeChild(each);
            } else {
                each.setAttribute("pid", Integer.toString(number++));
            }
        }
        for (Map.Entry<String, String> each : properties.entrySet()) {
            Element property = document.createElementNS(OWN, "property");
            property.setAttribute("fmtid", ID);
            property.setAttribute("pid", Integer.toString(number++));
            property.setAttribute("name", each.getKey());
            Element value = document.createElementNS(VALUES, "vt:lpwstr");
            value.setTextContent(each.getValue());
            property.appendChild(value);
            root.appendChild(property);
        }
        parts.put(PART, Dom.write(document));
        if (!there) {
            parts.put(TYPES, with(parts.get(TYPES), OF_TYPES, "Override", Map.of("PartName", "/" + PART, "ContentType",
                    "application/vnd.openxmlformats-officedocument.custom-properties+xml")));
            parts.put(RELATIONS, with(parts.get(RELATIONS), OF_RELATIONS, "Relationship", Map.of("Id", "heyiImprint", "Type", RELATION, "Target", PART)));
        }
    }

    private static byte[] with(byte[] part, String namespace, String name, Map<String, String> attributes) throws SAXException, IOException {
        Document document = Dom.read(part);
        Element added = document.createElementNS(namespace, name);
        String prefix = document.getDocumentElement().getPrefix();
        added.setPrefix(prefix);
        attributes.forEach(added::setAttribute);
        document.getDocumentElement().appendChild(added);
        return Dom.write(document);
    }
}
