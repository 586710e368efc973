package org.heyi.importing.internal.clean;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes half-width punctuation full-width where Chinese stands on both sides of it: characters, full-width marks or
 * the end of the paragraph. Where a figure or a word in other letters stands on one side, Chinese on the other is enough:
 * 5.4%,固定资产. Between two of them (10:30, a web address) a mark stays, and so does a question mark where nothing is
 * asked: it stands for a character that was lost.
 */
final class PunctuationWidth implements CleanRule {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final int ROUNDS = 8;
    private static final Pattern ASKING = Pattern.compile("[吗嗎呢么麼谁誰哪何几幾]|怎|是否|能否|可否|是不是|能不能|多少|为啥");

    @Override
    public String name() {
        return "punctuation";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        StringBuilder wide = new StringBuilder(text);
        int[] partner = brackets(text);
        // A mark that became full-width is what the next one may have waited for.
        for (int round = 0; round < ROUNDS && widen(wide, partner); round++) {
            continue;
        }
        for (int i = 0; i < text.length(); i++) {
            if (wide.charAt(i) != text.charAt(i)) {
                edit.replace(i, i + 1, String.valueOf(wide.charAt(i)));
            }
        }
    }

    private static boolean widen(StringBuilder text, int[] partner) {
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = HALF.indexOf(c);
            if (kind >= 0) {
                boolean between = i > 0 && before(text, i) && after(text, i + 1);
                if (c == '?' ? between && asks(text, i) : between || c != '!' && besideFigure(text, i)) {
                    text.setCharAt(i, FULL.charAt(kind));
                    changed = true;
                }
            } else if (c == '.') {
                if (i > 0 && i == text.length() - 1 && before(text, i) && chineseInside(text, i)) {
                    text.setCharAt(i, '。');
                    changed = true;
                }
            } else if (c == '(' && partner[i] >= 0) {
                int close = partner[i];
                if (before(text, i) && after(text, i + 1) && before(text, close) && after(text, close + 1)) {
                    text.setCharAt(i, '（');
                    text.setCharAt(close, '）');
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Whether a mark stands between Chinese and a figure, its sign included, or a word in other letters. */
    private static boolean besideFigure(StringBuilder text, int i) {
        int next = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
        int end = i > 0 && text.charAt(i - 1) == ' ' ? i - 1 : i;
        if (end == 0 || next >= text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(next);
        boolean figureBefore = Character.isDigit(before) || "%％‰℃".indexOf(before) >= 0;
        boolean chineseAfter = Chars.han(text.codePointAt(next)) || "“‘《（".indexOf(after) >= 0;
        boolean chineseBefore = Chars.han(text.codePointBefore(end)) || "”’》）".indexOf(before) >= 0;
        return figureBefore && chineseAfter || chineseBefore && after < 0x80 && Character.isLetterOrDigit(after);
    }

    /** Whether a question mark ends a question, or at least a sentence. */
    private static boolean asks(StringBuilder text, int i) {
        boolean ends = i + 1 == text.length() || "”’）》」』\n ".indexOf(text.charAt(i + 1)) >= 0;
        int from = i;
        while (from > 0 && "。！？!?；;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from < i && (ends || ASKING.matcher(text.substring(from, i)).find());
    }

    /** Whether what a full stop ends is Chinese, closing brackets not counted: 完成任务), but not (CPPCC). */
    private static boolean chineseInside(StringBuilder text, int end) {
        int i = end;
        while (i > 0 && ")）”’》】 ".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && Chars.chinese(text.codePointBefore(i));
    }

    /** For every half-width bracket the offset of the one it belongs to, -1 without one. */
    private static int[] brackets(String text) {
        if (text.indexOf('(') < 0) {
            return new int[0];
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

    private static boolean before(StringBuilder text, int end) {
        int i = end;
        if (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || expected(text.codePointBefore(i));
    }

    private static boolean after(StringBuilder text, int start) {
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
