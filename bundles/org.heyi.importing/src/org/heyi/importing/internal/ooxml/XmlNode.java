package org.heyi.importing.internal.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

/**
 * An element of an Office part, kept as small as its use allows: names without prefix, except that elements of
 * mathematics are called {@code m:…}, because they share names with those of text.
 */
public final class XmlNode {

    private static final int DEEPEST = 256;
    /** Elements and attributes of one part, and characters of one text; some 100,000 comments have as many. */
    private static final int MOST = 3_000_000;
    private static final int LONGEST = 16 << 20;

    private final String name;
    private final String[] attributes;
    private List<XmlNode> children = List.of();
    private String text = "";

    private XmlNode(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * Reads a whole part.
     *
     * @throws org.heyi.base.HeyiException when it cannot be read, or has more in it than memory should hold
     */
    public static XmlNode read(OpcPackage opc, String part) {
        try (XmlCursor xml = opc.xml(part)) {
            Deque<XmlNode> open = new ArrayDeque<>();
            StringBuilder text = new StringBuilder();
            int count = 0;
            while (xml.next()) {
                if (xml.starts()) {
                    count += 1 + xml.attributes();
                    if (count > MOST) {
                        throw opc.tooLarge();
                    }
                    XmlNode node = start(xml);
                    if (!open.isEmpty()) {
                        open.peek().add(node);
                    }
                    open.push(node);
                    text.setLength(0);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                } else if (xml.ends()) {
                    XmlNode node = open.pop();
                    if (node.children.isEmpty()) {
                        node.text = text.toString();
                    }
                    text.setLength(0);
                    if (open.isEmpty()) {
                        return node;
                    }
                } else {
                    text.append(xml.text());
                    if (text.length() > LONGEST) {
                        throw opc.tooLarge();
                    }
                }
            }
            throw new XMLStreamException("no element");
        } catch (XMLStreamException e) {
            throw opc.broken(part, e);
        }
    }

    private static XmlNode start(XmlCursor xml) {
        String[] attributes = new String[2 * xml.attributes()];
        for (int i = 0; i < xml.attributes(); i++) {
            attributes[2 * i] = xml.attributeName(i).intern();
            attributes[2 * i + 1] = xml.attributeValue(i);
        }
        boolean math = xml.namespace() != null && xml.namespace().endsWith("/math");
        return new XmlNode(math ? "m:" + xml.name() : xml.name(), attributes);
    }

    private void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    public String name() {
        return name;
    }

    /** The text of an element without children, empty for others. */
    public String text() {
        return text;
    }

    public List<XmlNode> children() {
        return children;
    }

    /** An attribute, null without it. */
    public String attribute(String wanted) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** The first child of a name, null without one. */
    public XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** What lies at the end of a path of first children, null when it breaks off. */
    public XmlNode path(String... names) {
        XmlNode node = this;
        for (int i = 0; i < names.length && node != null; i++) {
            node = node.child(names[i]);
        }
        return node;
    }

    /** The attribute {@code val} of the element at the end of a path, null without it. */
    public String value(String... names) {
        XmlNode node = path(names);
        return node == null ? null : node.attribute("val");
    }

    /** Whether an on/off element is there and not switched off. */
    public boolean on(String wanted) {
        XmlNode node = child(wanted);
        if (node == null) {
            return false;
        }
        String value = node.attribute("val");
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Every element of a name at or below this one, not looking into those found, nor into a second alternative. */
    public void each(String wanted, Consumer<XmlNode> use) {
        if (name.equals(wanted)) {
            use.accept(this);
        } else if (name.equals("AlternateContent")) {
            XmlNode alternative = alternative();
            if (alternative != null) {
                alternative.each(wanted, use);
            }
        } else {
            children.forEach(c -> c.each(wanted, use));
        }
    }

    /** Of several writings of the same content the first that there is. */
    public XmlNode alternative() {
        XmlNode choice = child("Choice");
        return choice == null ? child("Fallback") : choice;
    }
}
