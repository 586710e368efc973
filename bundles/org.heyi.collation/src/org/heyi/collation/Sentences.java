package org.heyi.collation;

/** Where the sentences of a text begin and end. Offsets are UTF-16. */
public final class Sentences {

    private static final String ENDS = "。！？!?\n";
    private static final String CLOSERS = "”’）》」』)";

    private Sentences() {
    }

    /**
     * @param text any text
     * @param offset a place in it, 0 to its length
     * @return whether a sentence ends right before that place, closing quotation marks included
     */
    public static boolean ends(String text, int offset) {
        int last = offset - 1;
        if (last < 0 || offset < text.length() && CLOSERS.indexOf(text.charAt(offset)) >= 0) {
            return false;
        }
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && endsAt(text.charAt(last));
    }

    /** Whether a mark ends a sentence. */
    static boolean endsAt(char mark) {
        return ENDS.indexOf(mark) >= 0;
    }

    /**
     * @param words any words
     * @return whether they are closed by a mark that ends a sentence; false for none
     */
    public static boolean isClosed(String words) {
        return !words.isEmpty() && ends(words, words.length());
    }

    /**
     * @param text any text
     * @param offset a place in it, 0 to its length
     * @return where the sentence begins that stands there; between two sentences the second one
     */
    public static int start(String text, int offset) {
        int at = offset;
        while (at > 0 && !ends(text, at)) {
            at--;
        }
        return at;
    }

    /**
     * @param text any text
     * @param offset a place in it, 0 to its length
     * @return where the sentence ends that stands there, exclusive; between two sentences the first one
     */
    public static int end(String text, int offset) {
        int at = offset;
        while (at < text.length() && !ends(text, at)) {
            at++;
        }
        return at;
    }
}
