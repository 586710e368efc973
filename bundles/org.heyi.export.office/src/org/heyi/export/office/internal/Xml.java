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

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        out.write(Character.toString(c));
                    }
                }
            }
        }
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
