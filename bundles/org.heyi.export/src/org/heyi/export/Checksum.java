package org.heyi.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands for the content of an exported file: SHA-256 over the words of its rows, not over its bytes, so that a program that
 * opens the file and saves it again does not change it.
 */
public final class Checksum {

    /** Between two cells and between two rows: characters that no normal cell has. */
    private static final byte CELL = 0x1F;
    private static final byte ROW = 0x1E;
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final MessageDigest digest;
    private int rows;

    /** Of nothing so far. */
    public Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Takes in the next row.
     *
     * @param cells its cells
     */
    public void add(List<String> cells) {
        for (String cell : cells) {
            digest.update(normal(cell).getBytes(StandardCharsets.UTF_8));
            digest.update(CELL);
        }
        digest.update(ROW);
        rows++;
    }

    /** @return how many rows were taken in */
    public int rows() {
        return rows;
    }

    /** @return the checksum of what was taken in, 64 digits of lower-case hex; nothing can be added any more */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * @param cell what stands in a cell
     * @return the same without what formats and programs change on their own: white space at the ends and before a line's end, kinds
     *         of line ends, characters that XML does not hold, and the apostrophe in front of what a spreadsheet would calculate
     */
    public static String normal(String cell) {
        if (isNormal(cell)) {
            return cell;
        }
        String text = cell;
        if (text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0) {
            text = text.substring(1);
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                strip(kept);
                kept.append('\n');
            } else if (c == '\t') {
                kept.append(' ');
            } else if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    /** Most cells hold a word or two: no need to look closer. */
    private static boolean isNormal(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < 0x20 || c > 0xFFEF || Character.isSurrogate(c)) {
                return false;
            }
        }
        return cell.isEmpty() || !Character.isWhitespace(cell.charAt(0)) && !Character.isWhitespace(cell.charAt(cell.length() - 1)) && cell.charAt(0) != '\'';
    }

    private static void strip(StringBuilder text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u3000')) {
            end--;
        }
        text.setLength(end);
    }
}
