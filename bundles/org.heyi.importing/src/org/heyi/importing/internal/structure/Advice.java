package org.heyi.importing.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.importing.ParseWarning;
import org.heyi.importing.ParsedParagraph;
import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.internal.clean.Chars;

/** Looks for what a person should see before accepting an import; changes nothing. */
public final class Advice {

    private static final Pattern PM = Pattern.compile("(?<![A-Za-z])(?!PM)[Pp][Mm](2\\.5|10)");
    private static final Pattern SPAM = Pattern.compile(
            "[aA][gG]旗舰厅|旗舰厅|真人娱乐|娱乐城|百家乐|葡京|老虎机|时时彩|六合彩|投注平台|棋牌平台|博彩网|首存");
    /** A half-width question mark beside Chinese, which the clean-up left, and the sign for what could not be decoded. */
    private static final Pattern LOST = Pattern.compile("(?<=[\\p{IsHan}，。、；：！”）])\\?|^\\?+(?=\\p{IsHan})|\\?(?=\\p{IsHan})|\\uFFFD");
    private static final int CONTEXT = 8;
    private static final String HALF_WIDTH = ",;:!";
    private static final int LONGEST_SHOWN = 30;
    /** A paragraph of no more UTF-16 units than this may be a heading of a form that is not known. */
    private static final int SHORT = 40;
    private static final int MOST_NAMED = 5;

    private final Texts texts;
    private final List<ParseWarning> warnings = new ArrayList<>();

    public Advice(Texts texts) {
        this.texts = texts;
    }

    public List<ParseWarning> warnings() {
        return warnings;
    }

    /** A warning about the whole report. */
    public void report(String code, String key, Object... args) {
        warnings.add(new ParseWarning(code, texts.get(key, args), -1, 0, 0, -1));
    }

    /** A warning about one paragraph. */
    public void paragraph(String code, ParsedParagraph paragraph, String key, Object... args) {
        warnings.add(new ParseWarning(code, texts.get(key, args), paragraph.index(), 0, 0, paragraph.rawStart()));
    }

    /** Looks through a report. */
    public void look(List<ParsedParagraph> paragraphs, List<ParsedSetAside> setAside) {
        int halfWidth = 0;
        ParsedParagraph firstHalfWidth = null;
        List<ParsedParagraph> unclassified = new ArrayList<>();
        for (ParsedParagraph p : paragraphs) {
            Matcher matcher = PM.matcher(p.text());
            while (matcher.find()) {
                at(ParseWarning.SPELLING, p, matcher.start(), matcher.end(), "warning.spelling", p.index() + 1,
                        matcher.group(), "PM" + matcher.group(1));
            }
            matcher = SPAM.matcher(p.text());
            while (matcher.find()) {
                at(ParseWarning.SPAM, p, matcher.start(), matcher.end(), "warning.spam", p.index() + 1,
                        matcher.group());
            }
            matcher = LOST.matcher(p.text());
            if ((p.text().indexOf('?') >= 0 || p.text().indexOf('\uFFFD') >= 0) && matcher.find()) {
                int from = Math.max(0, matcher.start() - CONTEXT);
                int to = Math.min(p.text().length(), matcher.end() + CONTEXT);
                at(ParseWarning.LOST, p, matcher.start(), matcher.end(), "warning.lost", p.index() + 1,
                        p.text().substring(from, to));
            }
            if (!Chars.quotesPaired(p.text())) {
                paragraph(ParseWarning.QUOTES, p, "warning.quotes", p.index() + 1, shown(p.text()));
            }
            if (p.kind() == ParsedParagraphKind.BODY && !p.text().isEmpty() && p.text().length() <= SHORT
                    && Character.isLetterOrDigit(p.text().codePointBefore(p.text().length()))) {
                unclassified.add(p);
            }
            int count = halfWidth(p.text());
            halfWidth += count;
            firstHalfWidth = firstHalfWidth == null && count > 0 ? p : firstHalfWidth;
        }
        if (halfWidth > 0) {
            paragraph(ParseWarning.HALF_WIDTH, firstHalfWidth, "warning.halfWidth", halfWidth,
                    firstHalfWidth.index() + 1);
        }
        if (!unclassified.isEmpty()) {
            paragraph(ParseWarning.UNCLASSIFIED, unclassified.getFirst(), "warning.unclassified", unclassified.size(),
                    unclassified.stream().limit(MOST_NAMED).map(p -> String.valueOf(p.index() + 1))
                            .collect(Collectors.joining(texts.get("list"))),
                    shown(unclassified.getFirst().text()));
        }
        for (ParsedSetAside piece : setAside) {
            Matcher matcher = SPAM.matcher(piece.raw());
            while (matcher.find()) {
                warnings.add(new ParseWarning(ParseWarning.SPAM, texts.get("warning.spamSetAside", matcher.group()),
                        -1, 0, 0, piece.rawStart() + matcher.start()));
            }
        }
    }

    private void at(String code, ParsedParagraph p, int start, int end, String key, Object... args) {
        warnings.add(new ParseWarning(code, texts.get(key, args), p.index(), start, end,
                p.rawStart() + p.map().toRaw(start)));
    }

    /** Half-width marks with Chinese on one side: 5.8%,高质量. */
    private static int halfWidth(String text) {
        int count = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (HALF_WIDTH.indexOf(text.charAt(i)) >= 0
                    && (Chars.han(text.charAt(i - 1)) || Chars.han(text.charAt(i + 1)))) {
                count++;
            }
        }
        return count;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
