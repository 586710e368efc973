package org.heyi.anchoring.internal;

/**
 * The numbers of articles and of items of a list, such as 第四条, （二）, 三、 or 5. at the beginning of a paragraph. A
 * number stays where it is when paragraphs change places and are numbered anew, and nobody cuts one in two.
 */
public final class LeadingNumbers {

    private static final String NUMERALS = "零〇一二三四五六七八九十百千两0123456789";
    private static final String DIVISIONS = "编章节条款项目";
    /** Characters of the longest number: 第一百二十三条. */
    private static final int LONGEST = 10;

    private LeadingNumbers() {
    }

    /** Where the text of the paragraph that begins here begins: behind its number and the blanks that follow it, if any. */
    public static int body(CharSequence text, int at) {
        int end = division(text, at);
        if (end == at) {
            end = item(text, at);
        }
        if (end > at) {
            while (end < text.length() && text.charAt(end) != '\n' && Folding.isBlank(Folding.fold(text.charAt(end)))) {
                end++;
            }
        }
        return end;
    }

    /** Whether the border before this offset goes through the number of a division, wherever it stands. */
    public static boolean cut(CharSequence text, int offset) {
        for (int at = offset - 1; at >= Math.max(0, offset - LONGEST); at--) {
            if (text.charAt(at) == '第') {
                return division(text, at) > offset;
            }
        }
        return false;
    }

    /** Behind 第四条 or the like if one begins here, else {@code at}. */
    private static int division(CharSequence text, int at) {
        if (at >= text.length() || text.charAt(at) != '第') {
            return at;
        }
        int end = numerals(text, at + 1);
        boolean whole = end > at + 1 && end < text.length() && DIVISIONS.indexOf(Folding.fold(text.charAt(end))) >= 0;
        return whole && end - at < LONGEST ? end + 1 : at;
    }

    /** Behind （二）, 二、, 2. or 2） if one begins here, else {@code at}. */
    private static int item(CharSequence text, int at) {
        boolean opened = at < text.length() && Folding.fold(text.charAt(at)) == '(';
        int first = opened ? at + 1 : at;
        int end = numerals(text, first);
        if (end == first || end - first > LONGEST || end == text.length()) {
            return at;
        }
        char mark = Folding.fold(text.charAt(end));
        boolean figure = end + 1 < text.length() && Character.isDigit(Folding.fold(text.charAt(end + 1)));
        return mark == ')' || !opened && (mark == '\u3001' || mark == '.' && !figure) ? end + 1 : at;
    }

    private static int numerals(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && NUMERALS.indexOf(Folding.fold(text.charAt(end))) >= 0) {
            end++;
        }
        return end;
    }
}
