package org.heyi.export.office.internal;

import java.io.IOException;

import org.heyi.export.Xml;

/** Paragraphs and runs of a Word file. */
public final class WordText {

    private WordText() {
    }

    /**
     * Writes text in one run of the paragraph's own looks; line feeds and tabs become Word's. Marks that Latin and Chinese
     * text share, such as “ ”, are taken as Chinese.
     *
     * @param xml where to, within a paragraph
     * @param text what
     * @throws IOException if that fails
     */
    public static void run(Xml xml, String text) throws IOException {
        if (!text.isEmpty()) {
            xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").close();
            content(xml, text);
            xml.close();
        }
    }

    /**
     * Writes text in one bold run.
     *
     * @param xml where to, within a paragraph
     * @param text what
     * @throws IOException if that fails
     */
    public static void bold(Xml xml, String text) throws IOException {
        xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").empty("w:b").close();
        content(xml, text);
        xml.close();
    }

    /**
     * Writes text in one run that tells at sight whether it went or came, where nothing is to be accepted or rejected.
     *
     * @param xml where to, within a paragraph
     * @param text what
     * @param gone whether it went
     * @throws IOException if that fails
     */
    public static void changed(Xml xml, String text, boolean gone) throws IOException {
        xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia");
        if (gone) {
            xml.empty("w:strike");
        }
        xml.empty("w:color", "w:val", gone ? "B3261E" : "1B7440");
        if (!gone) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close();
        content(xml, text);
        xml.close();
    }

    /**
     * Writes text that a tracked change took away; within {@code w:del}.
     *
     * @param xml where to
     * @param text what
     * @throws IOException if that fails
     */
    public static void deleted(Xml xml, String text) throws IOException {
        xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:hint", "eastAsia").close();
        content(xml, text, "w:delText");
        xml.close();
    }

    private static void content(Xml xml, String text) throws IOException {
        content(xml, text, "w:t");
    }

    private static void content(Xml xml, String text, String element) throws IOException {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                xml.open(element, "xml:space", "preserve").text(text.substring(from, i)).close();
            }
            if (i < text.length()) {
                xml.empty(c == '\n' ? "w:br" : "w:tab");
            }
            from = i + 1;
        }
    }

    /**
     * Begins a paragraph; close it with {@link Xml#close}.
     *
     * @param xml where to
     * @param style id of its style; see styles.xml
     * @throws IOException if that fails
     */
    public static void open(Xml xml, String style) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    /**
     * Writes a paragraph.
     *
     * @param xml where to
     * @param style id of its style; see styles.xml
     * @param text its text
     * @throws IOException if that fails
     */
    public static void paragraph(Xml xml, String style, String text) throws IOException {
        open(xml, style);
        run(xml, text);
        xml.close();
    }

    /**
     * Writes a field, such as PAGE, within a paragraph.
     *
     * @param xml where to
     * @param code the field's code
     * @throws IOException if that fails
     */
    public static void field(Xml xml, String code) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close()
                .open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + code + " ").close().close()
                .open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close()
                .open("w:r").open("w:t").text("1").close().close()
                .open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    }

    /**
     * @param millimetres a length
     * @return the same in twentieths of a point, as Word writes lengths
     */
    public static String twips(double millimetres) {
        return Long.toString(Math.round(millimetres * 1440 / 25.4));
    }
}
