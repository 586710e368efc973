package org.heyi.collation;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Models;

/**
 * Whether the report of today reads as an amendment of an earlier version demanded: 已按意见修改. What cannot be told from the
 * words alone, such as where a sentence was moved to, is not said. White space and the width of characters do not count,
 * because the reader of reports and people at a keyboard write them differently.
 */
public final class Fulfilment {

    /** So many characters on either side of a change tell its place. */
    private static final int CONTEXT = 4;
    /** New words of this length tell a place with what stands on one side of them. */
    private static final int LONG = 8;
    /** What is asked of thousands of comments on the same two texts; a version's text never changes. */
    private static final Map<Version, List<String>> PLAIN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Version version;
    private final String quote;
    private final String text;
    private final List<String> now;
    private final String before;
    private final String after;
    private final String old;

    private Fulfilment(Anchor then, Anchor now, String text) {
        quote = plain(then.getQuote());
        this.text = plain(text);
        version = then.getVersion();
        this.now = now.getParagraph() == null || now.getLevel() != AnchorLevel.WORDS ? paragraphs(now.getVersion())
                : Stream.of(now.getParagraph(), now.getEndParagraph()).filter(each -> each != null).map(each -> plain(each.getText()))
                        .toList();
        Paragraph first = then.getParagraph();
        Paragraph last = then.getEndParagraph() == null ? first : then.getEndParagraph();
        String start = first == null ? "" : first.getText();
        String end = last == null ? "" : last.getText();
        before = plain(start.substring(0, Math.clamp(then.getStart(), 0, start.length())));
        after = plain(end.substring(Math.clamp(then.getEnd(), 0, end.length())));
        old = first == last ? plain(start) : plain(start + end);
    }

    /**
     * @param annotation a comment
     * @return whether it asked for a change that the current version of the report has and the version it was written on had
     *         not; false also where that cannot be told
     */
    public static boolean isSeen(Annotation annotation) {
        return annotation.getAmendment() != null && isSeen(annotation, annotation.getAnchor(), annotation.getAmendment().getText());
    }

    /**
     * @param annotation a comment
     * @param now where it stands in a later version, which need not be the report's; null where it stands nowhere
     * @param words how its new words read, which the secretariat may have put otherwise; null counts as empty
     * @return whether it asked for a change that the later version has and the version it was written on had not; false also
     *         where that cannot be told
     */
    public static boolean isSeen(Annotation annotation, Anchor now, String words) {
        Amendment amendment = annotation.getAmendment();
        Anchor then = Models.writtenOn(annotation);
        if (amendment == null || then == null || now == null || then.getVersion() == null || now.getVersion() == null
                || then.getVersion() == now.getVersion()) {
            return false;
        }
        Fulfilment it = new Fulfilment(then, now, words);
        return switch (amendment.getOperation()) {
            case REPLACE, CORRECTION -> !it.text.equals(it.quote)
                    && (now.getLevel() == AnchorLevel.WORDS && !it.text.isEmpty() && plain(now.getQuote()).equals(it.text)
                            || it.reads(it.before, it.text, it.after));
            case DELETE -> it.reads(it.before, "", it.after);
            case INSERT_AFTER -> !it.text.isEmpty() && it.reads(it.before + it.quote, it.text, it.after);
            case INSERT_BEFORE -> !it.text.isEmpty() && it.reads(it.before, it.text, it.quote + it.after);
            case APPEND_SENTENCE -> !it.text.isEmpty() && !it.old.contains(it.text)
                    && it.now.stream().anyMatch(each -> each.contains(it.text));
            case ADD_PARAGRAPH -> !it.text.isEmpty() && !paragraphs(it.version).contains(it.text)
                    && paragraphs(now.getVersion()).contains(it.text);
            case UNIFY -> it.isUnified(paragraphs(now.getVersion()));
            case MERGE -> it.text.length() >= LONG && paragraphs(it.version).stream().noneMatch(each -> each.contains(it.text))
                    && it.now.stream().anyMatch(each -> each.contains(it.text));
            // A move leaves the words as they are, so the text cannot tell whether it was done.
            case MOVE -> false;
        };
    }

    /** Whether the words stand between what stood around them, as they did not before. */
    private boolean reads(String left, String words, String right) {
        String start = left.substring(Math.max(0, left.length() - CONTEXT));
        String end = right.substring(0, Math.min(CONTEXT, right.length()));
        if (start.length() + words.length() + end.length() < 2 * CONTEXT && !left.isEmpty() && !right.isEmpty()) {
            return false;
        }
        return isNew(start + words + end, left.length() < CONTEXT, right.length() < CONTEXT)
                || words.length() >= LONG && !old.contains(words)
                        && (isNew(start + words, left.length() < CONTEXT, false) || isNew(words + end, false, right.length() < CONTEXT));
    }

    private boolean isNew(String words, boolean begins, boolean ends) {
        return !words.isEmpty() && !isIn(old, words, begins, ends) && now.stream().anyMatch(each -> isIn(each, words, begins, ends));
    }

    /** @param begins whether less than enough stood before the words, so that they must begin the paragraph; ends likewise */
    private static boolean isIn(String paragraph, String words, boolean begins, boolean ends) {
        return begins && ends ? paragraph.equals(words) : begins ? paragraph.startsWith(words)
                : ends ? paragraph.endsWith(words) : paragraph.contains(words);
    }

    /** Nowhere the old words any more, but as a part of the new ones: 和平区 within 天津市和平区. */
    private boolean isUnified(List<String> all) {
        return !quote.isEmpty() && !text.isEmpty() && paragraphs(version).stream().anyMatch(each -> rest(each).contains(quote))
                && all.stream().anyMatch(each -> each.contains(text)) && all.stream().noneMatch(each -> rest(each).contains(quote));
    }

    private String rest(String paragraph) {
        return paragraph.replace(text, "\n");
    }

    private static List<String> paragraphs(Version of) {
        return PLAIN.computeIfAbsent(of, version -> version.getParagraphs().stream().map(each -> plain(each.getText())).toList());
    }

    private static String plain(String words) {
        if (words == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC).chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
