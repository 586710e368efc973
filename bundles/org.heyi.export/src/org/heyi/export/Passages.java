package org.heyi.export;

/** What every export that marks passages in the text does in the same way. */
public final class Passages {

    private Passages() {
    }

    /**
     * Keeps a range from tearing a character apart that is written as a surrogate pair: the range takes it in whole.
     *
     * @param text a paragraph
     * @param offset in UTF-16 units; 0 to the length of the text
     * @param beginning whether the range begins there; else it ends there
     * @return the offset, or one less where a range begins and one more where it ends inside a pair
     */
    public static int whole(String text, int offset, boolean beginning) {
        boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return !inside ? offset : beginning ? offset - 1 : offset + 1;
    }
}
