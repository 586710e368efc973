package org.heyi.export.office.internal;

import java.awt.Color;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfChunk;

/** Chinese text in a PDF: lines break as they do in Chinese, and a character that the font lacks is seen to be missing. */
public final class PdfText {

    /** What a printer without the type sets, and what is set where even that is missing. */
    private static final char MISSING = '〓';
    private static final char LAST_RESORT = '?';
    private static final String OPENING = "“‘（《〈「『【〔［｛([{";
    private static final String CLOSING = "，。、；：？！”’）》〉」』】〕］｝…—·％%),.;:!?]}~～";
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final SplitCharacter CHINESE = PdfText::mayBreak;

    private PdfText() {
    }

    /**
     * @param text any text
     * @param base the font
     * @param size in points
     * @param colour of the letters
     * @return the text, with nothing in it that cannot be printed
     */
    public static Chunk chunk(String text, BaseFont base, float size, Color colour) {
        Chunk chunk = new Chunk(printable(text, base), new Font(base, size, Font.NORMAL, colour));
        return chunk.setSplitCharacter(CHINESE);
    }

    /**
     * @param leading from line to line, in points
     * @param alignment one of {@link org.openpdf.text.Element}'s
     * @return an empty paragraph
     */
    public static Paragraph paragraph(float leading, int alignment) {
        Paragraph paragraph = new Paragraph(leading);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    static String printable(String text, BaseFont base) {
        StringBuilder result = new StringBuilder(text.length());
        char missing = base.charExists(MISSING) ? MISSING : LAST_RESORT;
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                result.append('\n');
            } else if (Character.isWhitespace(c)) {
                result.append(c == '\u3000' ? '\u3000' : ' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                if (base.charExists(c)) {
                    result.appendCodePoint(c);
                } else {
                    result.append(missing);
                }
            }
        });
        return result.toString();
    }

    /** Whether a line may end after a character: not within a word or a number, not after an opening mark or before a closing one. */
    private static boolean mayBreak(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char c = unicode(text, current, chunks);
        char next = current + 1 < end ? unicode(text, current + 1, chunks) : ' ';
        if (Character.isHighSurrogate(c) || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(next) >= 0) {
            return false;
        }
        return c <= ' ' || c == '-' || c >= FIRST_IDEOGRAPH || CLOSING.indexOf(c) >= 0 && c >= 0x80 || next >= FIRST_IDEOGRAPH;
    }

    private static char unicode(char[] text, int at, PdfChunk[] chunks) {
        return chunks == null ? text[at] : (char) chunks[Math.min(at, chunks.length - 1)].getUnicodeEquivalent(text[at]);
    }
}
