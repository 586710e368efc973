package org.heyi.extras.proofread.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Half-width punctuation in Chinese running text (GB/T 15834 asks for full-width marks there).
 *
 * <p>Left alone is whatever stands inside numbers, Latin words and addresses: 1,448, 8:30, 5.8%, http://….
 */
@Component(service = ReviewCheck.class)
public final class PunctuationCheck extends ParagraphCheck {

    static final Map<Character, Character> FULL = Map.of(',', '，', ':', '：', ';', '；', '?', '？', '!', '！',
            '(', '（', ')', '）', '.', '。');

    private static final String CHINESE_MARKS = "，。、；：？！（）“”‘’《》【】〔〕…—％";

    /** For DS. */
    public PunctuationCheck() {
        super("punctuation");
    }

    @Override
    void check(Paragraph paragraph, Consumer<Finding> found) {
        String text = paragraph.getText();
        for (int i = 0; i < text.length(); i++) {
            Character full = FULL.get(text.charAt(i));
            if (full != null && (isChinese(text, i) || partner(text, i) >= 0 && isChinese(text, partner(text, i)))) {
                found.accept(Finding.at(this, Severity.INFO, paragraph, i, i + 1,
                        text("found", text.substring(i, i + 1), full.toString())).replacedBy(full.toString()));
            }
        }
    }

    private static boolean isChinese(String text, int at) {
        char before = neighbour(text, at, -1);
        char after = neighbour(text, at, 1);
        return switch (text.charAt(at)) {
            // A full stop after a figure or a letter may be a decimal point, a numbering or an abbreviation.
            case '.' -> isHan(before) && (after == 0 || chinese(after));
            case '(' -> chinese(before) && !isAscii(after) || isHan(after);
            case ')' -> isHan(before) || chinese(after) && !isAscii(before);
            case ':' -> chinese(before) && (after == 0 || !isAscii(after) || Character.isDigit(after))
                    || isHan(after) && isFigure(before);
            default -> chinese(before) && (after == 0 || chinese(after) || isFigure(after) || Character.isLetter(after))
                    || isFigure(before) && chinese(after);
        };
    }

    /** The other bracket of a pair that holds no further one; -1 for what is no bracket or stands alone. Both are set right or neither. */
    private static int partner(String text, int at) {
        int other = text.charAt(at) == '(' ? text.indexOf(')', at) : text.charAt(at) == ')' ? text.lastIndexOf('(', at) : -1;
        return other < 0 || text.substring(Math.min(at, other) + 1, Math.max(at, other)).matches(".*[()（）].*") ? -1 : other;
    }

    /** The nearest character that is no space in that direction; 0 at the paragraph's edge. */
    private static char neighbour(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i += step;
        }
        return i < 0 || i >= text.length() ? 0 : text.charAt(i);
    }

    private static boolean chinese(char c) {
        return isHan(c) || CHINESE_MARKS.indexOf(c) >= 0;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c == '%' || c == ')';
    }

    private static boolean isAscii(char c) {
        return c > 0 && c < 128;
    }
}
