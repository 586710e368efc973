package org.heyi.collation.revise;

import java.util.BitSet;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Where a text may be cut without tearing a word, a figure or a character apart. Offsets are UTF-16. */
public final class WordBorders {

    private final String text;
    private final BitSet words = new BitSet();
    private final BitSet characters = new BitSet();

    /** @param text in which */
    public WordBorders(String text) {
        this.text = text;
        // What a word is of Chinese a dictionary knows; without one the iterator parts single characters, which is a border, too.
        read(BreakIterator.getWordInstance(Locale.SIMPLIFIED_CHINESE), words);
        read(BreakIterator.getCharacterInstance(Locale.SIMPLIFIED_CHINESE), characters);
    }

    private void read(BreakIterator borders, BitSet into) {
        borders.setText(text);
        for (int at = borders.first(); at != BreakIterator.DONE; at = borders.next()) {
            into.set(at);
        }
    }

    /**
     * @param offset UTF-16 offset in the text
     * @return whether a word ends or begins at the offset; true at either end of the text
     */
    public boolean parts(int offset) {
        return words.get(offset) && characters.get(offset) && !isWithinFigure(offset);
    }

    /** @return whether no character is torn apart there */
    boolean partsCharacters(int offset) {
        return characters.get(offset);
    }

    /** A figure and the sign or percentage at it are one thing to a reader. */
    private boolean isWithinFigure(int offset) {
        return offset > 0 && offset < text.length() && Character.isDigit(text.charAt(offset - 1)) && "%％‰".indexOf(text.charAt(offset)) >= 0;
    }

    /** @return whether there is nothing but marks and blanks in it */
    static boolean isMarks(String words) {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
