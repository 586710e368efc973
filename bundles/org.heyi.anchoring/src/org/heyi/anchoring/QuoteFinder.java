package org.heyi.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heyi.anchoring.internal.CompactText;
import org.heyi.anchoring.internal.Myers;

/**
 * Finds quotes in one document. Words and context compare equal when they differ only in width, style of
 * punctuation, spaces, letter case or traditional characters; whether they agree to the letter is told.
 * Immutable; for many quotes in one document keep the finder.
 */
public final class QuoteFinder {

    /** Candidates offered when a quote is not found. */
    private static final int CANDIDATES = 5;
    /** Errors a similar place may have, as a share of the quote. */
    private static final double ERRORS = 0.4;
    /** A candidate below this score helps nobody. */
    static final double WORTH_SHOWING = 0.5;
    /** Units of prefix and suffix that are compared approximately. */
    private static final int CONTEXT = 2 * Selectors.CONTEXT;
    /** Longest wording that is searched for approximately; the time grows with length times text. */
    private static final int LONGEST = 4096;
    /** Score of words that agree, but not to the letter. */
    private static final double FOLDED = 0.98;

    private final String text;
    private final CompactText compact;

    /** @param document the text that is searched, as often as one likes */
    public QuoteFinder(TextDocument document) {
        this.text = document.text();
        this.compact = new CompactText(text);
    }

    /**
     * Finds one quote; see {@link #find(QuoteSelector)}.
     *
     * @param document where to look
     * @param selector what is looked for
     * @return where the quote is, or similar places
     */
    public static QuoteResult find(TextDocument document, QuoteSelector selector) {
        return new QuoteFinder(document).find(selector);
    }

    /**
     * Finds the places where the quote stands between its prefix and its suffix. Prefix and suffix may be of any
     * length; an empty one asks for nothing. Places that agree to the letter win over places that agree otherwise.
     * A quote that stands only in another context, or only in similar words, is not found: those places are the
     * candidates.
     *
     * @param selector what is looked for
     * @return where the quote is, or similar places
     */
    public QuoteResult find(QuoteSelector selector) {
        List<Match> all = occurrences(selector);
        List<Match> matching = all.stream().filter(match -> inContext(selector, match.range())).toList();
        if (matching.stream().anyMatch(Match::verbatim)) {
            matching = matching.stream().filter(Match::verbatim).toList();
        }
        if (matching.size() == 1) {
            return new QuoteResult.Unique(matching.getFirst());
        }
        if (!matching.isEmpty()) {
            return new QuoteResult.Ambiguous(matching);
        }
        return new QuoteResult.NotFound(best(all.isEmpty() ? similar(selector, whole()) : all));
    }

    /**
     * The places that are similar to the quote in words and context, best first, none overlapping another; at most
     * five. For a quote of more than 4,096 characters only those where its words stand.
     *
     * @param selector what is looked for
     * @return the places; empty when nothing is similar
     */
    public List<Match> findSimilar(QuoteSelector selector) {
        List<Match> matches = new ArrayList<>(occurrences(selector));
        matches.addAll(similar(selector, whole()));
        return best(matches);
    }

    /** As {@link #findSimilar(QuoteSelector)}, words only in these stretches, context anywhere. */
    List<Match> findSimilar(QuoteSelector selector, List<TextRange> stretches) {
        return best(similar(selector, stretches));
    }

    private List<TextRange> whole() {
        return List.of(new TextRange(0, text.length()));
    }

    private static List<Match> best(List<Match> matches) {
        List<Match> best = new ArrayList<>();
        matches.stream()
                .filter(match -> match.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::range))
                .takeWhile(match -> best.size() < CANDIDATES)
                .filter(match -> best.stream().noneMatch(other -> other.range().overlap(match.range()) > 0))
                .forEach(best::add);
        return best;
    }

    /** Every place with the words of the quote, whatever the context. */
    private List<Match> occurrences(QuoteSelector selector) {
        List<Match> matches = new ArrayList<>();
        String exact = selector.exact();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            addUnlessSplit(matches, selector, new TextRange(at, at + exact.length()), 1);
        }
        char[] wording = new CompactText(exact).chars();
        if (wording.length == 0) {
            return matches;
        }
        int verbatim = matches.size();
        int next = 0;
        for (int i = compact.indexOf(wording, 0); i >= 0; i = compact.indexOf(wording, i + 1)) {
            TextRange range = new TextRange(compact.start(i), compact.end(i + wording.length - 1));
            while (next < verbatim && matches.get(next).range().end() <= range.start()) {
                next++;
            }
            if (!overlapsAny(matches, next, verbatim, range)) {
                addUnlessSplit(matches, selector, range, FOLDED);
            }
        }
        matches.sort(Comparator.comparing(Match::range));
        return matches;
    }

    private static boolean overlapsAny(List<Match> matches, int from, int to, TextRange range) {
        for (int i = from; i < to && matches.get(i).range().start() < range.end(); i++) {
            if (matches.get(i).range().overlap(range) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Places with similar words, by approximate search over the wording of these stretches. */
    private List<Match> similar(QuoteSelector selector, List<TextRange> stretches) {
        char[] wording = new CompactText(selector.exact()).chars();
        int allowed = (int) (wording.length * ERRORS);
        if (wording.length == 0 || wording.length > LONGEST) {
            return List.of();
        }
        Myers forward = new Myers(wording);
        Myers backward = new Myers(wording, 0, wording.length, true);
        List<Match> matches = new ArrayList<>();
        for (TextRange stretch : stretches) {
            int from = compact.indexFrom(stretch.start());
            int to = compact.indexFrom(stretch.end());
            if (to - from < wording.length - allowed) {
                continue;
            }
            Collector collector = new Collector();
            forward.search(compact.chars(), from, to, allowed, collector);
            collector.flush();
            for (int end : collector.minima) {
                long back = backward.matchSuffix(compact.chars(), from, end);
                int length = Myers.length(back);
                if (length > 0) {
                    TextRange range = new TextRange(compact.start(end - length), compact.end(end - 1));
                    addUnlessSplit(matches, selector, range, 1 - Myers.errors(back) / (double) wording.length);
                }
            }
        }
        return matches;
    }

    /** Keeps, of each run of neighbouring ends, the last of those with the fewest errors. */
    private static final class Collector implements Myers.Hits {
        private final List<Integer> minima = new ArrayList<>();
        private int end = -1;
        private int errors;
        private int lastSeen = -1;

        @Override
        public void hit(int at, int count) {
            if (lastSeen >= 0 && at > lastSeen + 1) {
                flush();
            }
            if (end < 0 || count <= errors) {
                end = at;
                errors = count;
            }
            lastSeen = at;
        }

        private void flush() {
            if (end >= 0) {
                minima.add(end);
            }
            end = -1;
        }
    }

    private void addUnlessSplit(List<Match> matches, QuoteSelector selector, TextRange range, double words) {
        if (Selectors.splitsPair(text, range.start()) || Selectors.splitsPair(text, range.end())) {
            return;
        }
        String found = range.of(text);
        boolean verbatim = found.equals(selector.exact());
        matches.add(new Match(range, found, score(selector, range, words), verbatim));
    }

    /** Words count one half; what is known of the context counts the other, in proportion to its length. */
    private double score(QuoteSelector selector, TextRange range, double words) {
        String before = selector.prefix();
        String behind = selector.suffix();
        char[] prefix = new CompactText(before.substring(Math.max(0, before.length() - CONTEXT))).chars();
        char[] suffix = new CompactText(behind.substring(0, Math.min(CONTEXT, behind.length()))).chars();
        double weight = 1;
        double score = words;
        int from = compact.indexFrom(range.start());
        int to = compact.indexFrom(range.end());
        if (prefix.length > 0) {
            double share = 0.5 * Math.min(1, prefix.length / (double) Selectors.CONTEXT);
            long match = new Myers(prefix, 0, prefix.length, true).matchSuffix(compact.chars(), 0, from);
            score += share * Math.max(0, 1 - Myers.errors(match) / (double) prefix.length);
            weight += share;
        }
        if (suffix.length > 0) {
            double share = 0.5 * Math.min(1, suffix.length / (double) Selectors.CONTEXT);
            long match = new Myers(suffix).matchPrefix(compact.chars(), to, compact.length());
            score += share * Math.max(0, 1 - Myers.errors(match) / (double) suffix.length);
            weight += share;
        }
        return score / weight;
    }

    /** Whether prefix and suffix stand directly before and behind the range. */
    private boolean inContext(QuoteSelector selector, TextRange range) {
        String prefix = selector.prefix();
        String suffix = selector.suffix();
        boolean before = text.startsWith(prefix, range.start() - prefix.length()) || endsBefore(prefix, range.start());
        return before && (text.startsWith(suffix, range.end()) || startsBehind(suffix, range.end()));
    }

    private boolean endsBefore(String prefix, int offset) {
        char[] wording = new CompactText(prefix).chars();
        return compact.matches(wording, compact.indexFrom(offset) - wording.length);
    }

    private boolean startsBehind(String suffix, int offset) {
        return compact.matches(new CompactText(suffix).chars(), compact.indexFrom(offset));
    }
}
