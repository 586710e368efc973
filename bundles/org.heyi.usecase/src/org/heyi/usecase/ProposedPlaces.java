package org.heyi.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.anchoring.Match;
import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.QuoteResult;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.TextRange;
import org.heyi.base.Progress;
import org.heyi.collation.similar.Nearest;
import org.heyi.importing.minutes.Utterance;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;

/**
 * Proposes which passage a remark is about: the words that it quotes, the paragraph that it counts, or the sentences that are most
 * like it. A person confirms it. Holds the text of one version; not safe for several threads.
 */
public final class ProposedPlaces {

    /** From here on, in thousandths, a proposal is as good as certain: the remark quotes words that stand once. */
    public static final int CERTAIN = 900;
    /** Below this a passage is not worth being chosen unasked: the remark is on the report as a whole. */
    public static final int WORTH = 350;
    private static final int QUOTED = 950;
    private static final int SHORT = 800;
    private static final int COUNTED = 800;
    private static final int SEVERAL = 500;
    /** What is only alike is never certain. */
    private static final int ALIKE = 700;
    /** So many words in common, and what each further one adds. */
    private static final int LEAST_SHARED = 4;
    private static final int SHARED = 300;
    private static final int SHARED_MORE = 60;
    private static final int MOST = 5;
    /** Shorter sentences tell nothing. */
    private static final int LEAST_SENTENCE = 8;
    private static final Pattern QUOTE = Pattern.compile("[“「\"‘]([^“”「」\"‘’]{2,80})[”」\"’]");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;]+[。！？；!?;]?");

    /**
     * A passage that a remark may be about.
     *
     * @param anchor the passage; each time the same object
     * @param confidence how sure that is, in thousandths: {@value #CERTAIN} and more is certain, 0 is the report as a whole
     */
    public record Proposal(Anchor anchor, int confidence) {
    }

    private final Version version;
    private final Passages passages;
    private final QuoteFinder finder;
    private final List<String> sentences = new ArrayList<>();
    private final List<TextRange> ranges = new ArrayList<>();

    /** @param version the text on which remarks are */
    public ProposedPlaces(Version version) {
        this.version = version;
        passages = new Passages(version);
        finder = new QuoteFinder(passages.document());
        for (int i = 0; i < version.getParagraphs().size(); i++) {
            Paragraph paragraph = version.getParagraphs().get(i);
            ParagraphKind kind = paragraph.getKind();
            if (kind == ParagraphKind.BODY || kind == ParagraphKind.LEAD_ITEM) {
                sentences(paragraph.getText(), passages.document().offset(Integer.toString(i), 0));
            }
        }
    }

    private void sentences(String text, int offset) {
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            while (from < matcher.end() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            if (matcher.end() - from >= LEAST_SENTENCE) {
                sentences.add(text.substring(from, matcher.end()));
                ranges.add(new TextRange(offset + from, offset + matcher.end()));
            }
        }
    }

    /**
     * @param words what was said
     * @return the passages it may be about, the likeliest first, and the report as a whole last
     */
    public List<Proposal> of(String words) {
        List<Found> found = new ArrayList<>();
        quoted(words, found);
        counted(words, found);
        shared(words, found);
        for (Nearest.Hit hit : Nearest.of(words, sentences, null, MOST, Progress.NONE)) {
            found.add(new Found(ranges.get(hit.index()), (int) (hit.likeness() * ALIKE)));
        }
        List<Found> best = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Found::confidence).reversed().thenComparing(Found::range))
                .filter(each -> best.size() < MOST && best.stream().noneMatch(other -> other.range().overlap(each.range()) > 0)).forEach(best::add);
        List<Proposal> proposals = new ArrayList<>(best.stream().map(each -> new Proposal(passages.anchor(each.range()), each.confidence())).toList());
        proposals.add(new Proposal(passages.whole(), 0));
        return proposals;
    }

    /** A stretch of the text. */
    private record Found(TextRange range, int confidence) {
    }

    private void quoted(String words, List<Found> found) {
        Matcher quote = QUOTE.matcher(words);
        while (quote.find()) {
            String exact = quote.group(1).strip();
            if (exact.isEmpty()) {
                continue;
            }
            switch (finder.find(new QuoteSelector(exact))) {
                case QuoteResult.Unique one -> found.add(new Found(one.match().range(), exact.length() < 4 ? SHORT : QUOTED));
                case QuoteResult.Ambiguous many -> many.matches().stream().limit(MOST).forEach(each -> found.add(new Found(each.range(), SEVERAL)));
                case QuoteResult.NotFound none -> none.candidates().stream().filter(each -> exact.length() >= 6)
                        .forEach(each -> found.add(new Found(each.range(), likely(each))));
            }
        }
    }

    /** Words that a remark has in common with the report, where that has them once: the more there are, the less it is by chance. */
    private void shared(String words, List<Found> found) {
        int from = 0;
        while (from + LEAST_SHARED <= words.length()) {
            int to = from + LEAST_SHARED;
            Found longest = null;
            while (to <= words.length() && stands(words.substring(from, to))) {
                Found one = once(words.substring(from, to));
                longest = one == null ? longest : one;
                to++;
            }
            if (longest == null) {
                from++;
            } else {
                found.add(longest);
                from = to - 1;
            }
        }
    }

    private boolean stands(String words) {
        return sentences.stream().anyMatch(each -> each.contains(words));
    }

    /** The one place of some words in the sentences of the report; null when there is none, or several. */
    private Found once(String words) {
        Found place = null;
        for (int i = 0; i < sentences.size(); i++) {
            int at = sentences.get(i).indexOf(words);
            if (at >= 0 && (place != null || sentences.get(i).indexOf(words, at + 1) >= 0)) {
                return null;
            }
            if (at >= 0) {
                int start = ranges.get(i).start() + at;
                place = new Found(new TextRange(start, start + words.length()), Math.min(ALIKE, SHARED + SHARED_MORE * (words.length() - LEAST_SHARED)));
            }
        }
        return place;
    }

    private static int likely(Match match) {
        return (int) (match.score() * ALIKE);
    }

    private void counted(String words, List<Found> found) {
        for (int number : Utterance.paragraphs(words)) {
            if (number <= version.getParagraphs().size() && !passages.document().range(number - 1).isEmpty()) {
                found.add(new Found(passages.document().range(number - 1), COUNTED));
            }
        }
    }
}
