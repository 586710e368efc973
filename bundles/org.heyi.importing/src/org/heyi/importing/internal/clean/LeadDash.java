package org.heyi.importing.internal.clean;

/** Writes the dash at the beginning of a paragraph as ——, whatever it was made of. */
final class LeadDash implements CleanRule {

    /** Em dash, horizontal bar, box drawing, full-width and ordinary hyphen, minus, en dash. */
    private static final String DASHES = "\u2014\u2015\u2500\u2501\uFF0D-\u2212\u2013\u30FC";
    private static final String DASH = "——";

    @Override
    public String name() {
        return "dash";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        int end = 0;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        // A single hyphen before a number is a minus sign.
        boolean minus = end == 1 && "-\u2212\u2013".indexOf(text.charAt(0)) >= 0;
        boolean textFollows = end < text.length() && (Chars.chinese(text.codePointAt(end))
                || Character.isDigit(text.charAt(end)) || text.charAt(end) == ' ');
        if (end > 0 && !minus && textFollows && !text.startsWith(DASH) || end > 2) {
            edit.replace(0, end, DASH);
        }
    }
}
