package org.heyi.importing.internal.clean;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes half-width punctuation full-width where Chinese stands on both sides of it: characters, full-width marks or
 * the end of the paragraph. What touches a digit, a letter or a sign (5.8%, 4.5亿, a web address) stays.
 */
final class PunctuationWidth implements CleanRule {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    @Override
    public String name() {
        return "punctuation";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        int[] partner = brackets(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = HALF.indexOf(c);
            if (kind >= 0) {
                if (i > 0 && before(text, i) && after(text, i + 1)) {
                    edit.replace(i, i + 1, FULL.substring(kind, kind + 1));
                }
            } else if (c == '.') {
                if (i == text.length() - 1 && before(text, i)) {
                    edit.replace(i, i + 1, "。");
                }
            } else if ((c == '(' || c == ')') && partner != null && partner[i] >= 0) {
                int open = Math.min(i, partner[i]);
                int close = Math.max(i, partner[i]);
                if (before(text, open) && after(text, open + 1) && before(text, close) && after(text, close + 1)) {
                    edit.replace(i, i + 1, c == '(' ? "（" : "）");
                }
            }
        }
    }

    /** For every half-width bracket the offset of the one it belongs to, -1 without one; null without brackets. */
    private static int[] brackets(String text) {
        if (text.indexOf('(') < 0) {
            return null;
        }
        int[] partner = new int[text.length()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
        }
        return partner;
    }

    private static boolean before(String text, int end) {
        int i = end;
        if (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || expected(text.codePointBefore(i));
    }

    private static boolean after(String text, int start) {
        int i = start;
        if (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || expected(text.codePointAt(i));
    }

    /** Half-width marks count as well: in 工作): each of the two is judged by what lies beyond the other. */
    private static boolean expected(int codePoint) {
        return Chars.chinese(codePoint) || "()".indexOf(codePoint) >= 0;
    }
}
