package org.heyi.export.office.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as it goes. Characters that XML does not allow are left out, so that no text can spoil a file. */
public final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param out where to; gets the XML declaration at once
     * @throws IOException if out fails
     */
    public Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * @param name an element
     * @param attributes names and values in turn
     * @return this
     * @throws IOException if out fails
     */
    public Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /**
     * @param name an element without content
     * @param attributes names and values in turn
     * @return this
     * @throws IOException if out fails
     */
    public Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /**
     * Ends the element opened last.
     *
     * @return this
     * @throws IOException if out fails
     */
    public Xml close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /**
     * @param text what stands in the element
     * @return this
     * @throws IOException if out fails
     */
    public Xml text(String text) throws IOException {
        escape(text);
        return this;
    }

    /**
     * Writes text that is XML already, for what is written a million times over.
     *
     * @param parts the text in parts
     * @return this
     * @throws IOException if out fails
     */
    Xml raw(String... parts) throws IOException {
        for (String part : parts) {
            out.write(part);
        }
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
    }

    /** Writes runs of ordinary characters at once: this is where an export spends its time. */
    private void escape(String text) throws IOException {
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            String instead = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> isAllowed(c) ? null : "";
            };
            int next = i + Character.charCount(c);
            if (instead != null) {
                out.write(text, from, i - from);
                out.write(instead);
                from = next;
            }
            i = next;
        }
        out.write(text, from, text.length() - from);
    }

    /**
     * @param c a code point
     * @return whether XML 1.0 allows it; half a surrogate pair is not allowed
     */
    static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    /**
     * @param text any text
     * @return the same without what XML does not allow, for libraries that do not look themselves
     */
    public static String clean(String text) {
        return text.codePoints().allMatch(Xml::isAllowed) ? text : text.codePoints().filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
