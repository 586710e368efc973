package org.heyi.anchoring.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Maps characters that readers take for the same onto one of them: full and half width, styles of quotation marks,
 * dashes and brackets, kinds of space, letter case, traditional and simplified characters. One UTF-16 unit always
 * becomes one UTF-16 unit, so offsets stay.
 */
public final class Folding {

    private static final char[] TABLE = table();

    private Folding() {
    }

    public static char fold(char c) {
        return TABLE[c];
    }

    public static char[] fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return folded;
    }

    /** Whether a folded character carries nothing of the wording: spaces, line ends, invisible characters. */
    public static boolean isBlank(char folded) {
        return folded == ' ' || folded == '\n' || folded == '\u200B';
    }

    /** Whether a folded character is a word's: Han, letter or digit, or half of a surrogate pair. */
    public static boolean isWord(char folded) {
        return folded >= '\u3400' && folded < '\uFE00' || Character.isLetterOrDigit(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        compatibility(table, 0x2E80, 0x2FE0);
        compatibility(table, 0xF900, 0xFB00);
        compatibility(table, 0xFE10, 0xFE70);
        compatibility(table, 0xFF01, 0xFFF0);
        for (int c = 0; c < table.length; c++) {
            if (!Character.isSurrogate((char) c)) {
                table[c] = Character.toLowerCase(table[c]);
                if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c))) {
                    table[c] = ' ';
                }
            }
        }
        traditional(table);
        same(table, '"', "\u201C\u201D\u201E\u201F\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02\uFF62\uFF63");
        same(table, '\'', "\u2018\u2019\u201A\u201B\u2032\uFF07\uFF40`");
        same(table, '-', "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\uFE58\uFF0D\uFE31");
        same(table, '.', "\u3002\uFF61\uFF0E\u2026\u22EF\u2025");
        same(table, '~', "\u301C\u223C\u223D\uFF5E");
        same(table, '\u00B7', "\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387");
        same(table, '<', "\u3008\u300A\u2039\u00AB\u226A");
        same(table, '>', "\u3009\u300B\u203A\u00BB\u226B");
        same(table, '[', "\u3010\u3014\u3016\uFF3B");
        same(table, ']', "\u3011\u3015\u3017\uFF3D");
        same(table, '\u200B', "\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F");
        for (int c = 0; c < table.length; c++) {
            while (table[table[c]] != table[c]) {
                table[c] = table[table[c]];
            }
        }
        return table;
    }

    private static void same(char[] table, char target, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = target;
        }
    }

    /** Unicode's compatibility forms (widths, radicals, compatibility ideographs) where they are one character. */
    private static void compatibility(char[] table, int from, int to) {
        for (int c = from; c < to; c++) {
            String plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
            if (plain.length() == 1) {
                table[c] = plain.charAt(0);
            }
        }
    }

    private static void traditional(char[] table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Folding.class.getResourceAsStream("traditional-simplified.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                for (int i = 0; !line.startsWith("#") && i + 1 < line.length(); i += 2) {
                    table[line.charAt(i)] = line.charAt(i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
