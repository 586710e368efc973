package org.heyi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as it goes. Characters that XML does not allow are left out, so that no text can spoil a file. */
public final class Xml {

    /** As much as one character takes when it is written as an entity. */
    private static final int ROOM = 8;
    private static final int DIGITS = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] digits = new byte[DIGITS];
    private int end;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins with the XML declaration.
     *
     * @param out where to, as UTF-8; gets what is written at {@link #flush} at the latest
     * @throws IOException if out fails
     */
    public Xml(OutputStream out) throws IOException {
        this.out = out;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Hands on what was written.
     *
     * @throws IOException if out fails
     */
    public void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    /**
     * @param name an element
     * @param attributes names and values in turn
     * @return this
     * @throws IOException if out fails
     */
    public Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        put(">");
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
        put("/>");
        return this;
    }

    /**
     * Ends the element opened last.
     *
     * @return this
     * @throws IOException if out fails
     */
    public Xml close() throws IOException {
        put("</");
        put(open.pop());
        put(">");
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
     * Writes bytes that are XML already, for what is written a million times over.
     *
     * @param xml what {@link #bytes} made
     * @return this
     * @throws IOException if out fails
     */
    public Xml raw(byte[] xml) throws IOException {
        room(xml.length);
        System.arraycopy(xml, 0, buffer, end, xml.length);
        end += xml.length;
        return this;
    }

    /**
     * @param xml a short text that is XML already
     * @return it as {@link #raw} takes it
     */
    public static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param value a number to write as it is
     * @return this
     * @throws IOException if out fails
     */
    public Xml number(long value) throws IOException {
        room(DIGITS);
        int from = DIGITS;
        // Negative numbers reach further than positive ones.
        for (long rest = value < 0 ? value : -value; from == DIGITS || rest < 0; rest /= 10) {
            digits[--from] = (byte) ('0' - rest % 10);
        }
        if (value < 0) {
            buffer[end++] = '-';
        }
        System.arraycopy(digits, from, buffer, end, DIGITS - from);
        end += DIGITS - from;
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        put("<");
        put(name);
        for (int i = 0; i < attributes.length; i += 2) {
            put(" ");
            put(attributes[i]);
            put("=\"");
            escape(attributes[i + 1]);
            put("\"");
        }
    }

    /** Names and marks: nothing that would have to be escaped. */
    private void put(String ascii) throws IOException {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[end++] = (byte) ascii.charAt(i);
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            room(ROOM);
            if (c < 0x80) {
                switch (c) {
                    case '&' -> put("&amp;");
                    case '<' -> put("&lt;");
                    case '>' -> put("&gt;");
                    case '"' -> put("&quot;");
                    default -> {
                        if (isAllowed(c)) {
                            buffer[end++] = (byte) c;
                        }
                    }
                }
            } else if (c < 0x800) {
                buffer[end++] = (byte) (0xC0 | c >> 6);
                buffer[end++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                if (isAllowed(c)) {
                    buffer[end++] = (byte) (0xE0 | c >> 12);
                    buffer[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                    buffer[end++] = (byte) (0x80 | c & 0x3F);
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                int whole = Character.toCodePoint(c, text.charAt(++i));
                buffer[end++] = (byte) (0xF0 | whole >> 18);
                buffer[end++] = (byte) (0x80 | whole >> 12 & 0x3F);
                buffer[end++] = (byte) (0x80 | whole >> 6 & 0x3F);
                buffer[end++] = (byte) (0x80 | whole & 0x3F);
            }
        }
    }

    private void room(int bytes) throws IOException {
        if (end + bytes > buffer.length) {
            flush();
        }
    }

    /**
     * @param c a code point
     * @return whether XML 1.0 allows it; half a surrogate pair is not allowed
     */
    public static boolean isAllowed(int c) {
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
