package org.heyi.anchoring;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * All that is stored about where a comment hangs. Every part may be missing ({@code null}, or an empty path); any
 * that are there suffice to look for the place.
 *
 * @param paragraphId id of the paragraph in which the passage begins
 * @param path        headings above it, outermost first
 * @param position    place in that paragraph, or in the document if there is no paragraph id; may reach over the end
 *                    of the paragraph as far as the passage does, one unit for each border
 * @param quote       the words with their context
 */
public record TextAnchor(String paragraphId, List<String> path, PositionSelector position, QuoteSelector quote) {

    /** A candidate must be this good to be offered as the place, and this much better than the next, or nearer. */
    private static final double LIKELY = 0.65;
    private static final double LEAD = 0.05;

    /** Copies the path; null stands for none. */
    public TextAnchor {
        path = path == null ? List.of() : List.copyOf(path);
    }

    /**
     * Where an anchor leads in a document.
     *
     * @param level   what the range is: the words, or what they stood in
     * @param range the place
     * @param certain false if the place is only likely
     */
    public record Place(Outcome.Level level, TextRange range, boolean certain) {
    }

    /**
     * All there is to say about a passage.
     *
     * @param document the text
     * @param passage a stretch of it
     * @return the anchor
     * @throws IndexOutOfBoundsException if the passage reaches behind the document
     * @throws IllegalArgumentException  if it is empty
     */
    public static TextAnchor of(TextDocument document, TextRange passage) {
        int index = document.paragraphAt(passage.start());
        TextDocument.Paragraph paragraph = document.paragraphs().get(index);
        int start = document.range(index).start();
        return new TextAnchor(paragraph.id(), paragraph.path(),
                new PositionSelector(passage.start() - start, passage.end() - start),
                Selectors.describe(document, passage));
    }

    /**
     * Finds the place. Words at the stored position win; then the words wherever they stand, nearest to what else is
     * known; a position without words is trusted; without either, the paragraph, the section or the report remains.
     *
     * @param document the text
     * @return the place, and how sure it is
     */
    public Place resolve(TextDocument document) {
        return resolve(document, new QuoteFinder(document));
    }

    /**
     * As {@link #resolve(TextDocument)}, for many anchors in one document.
     *
     * @param document the text
     * @param finder for quotes in this document
     * @return the place, and how sure it is
     */
    public Place resolve(TextDocument document, QuoteFinder finder) {
        TextRange stored = stored(document);
        if (stored != null && (quote == null || stored.of(document.text()).equals(quote.exact()))) {
            return new Place(Outcome.Level.WORDS, stored, true);
        }
        if (quote != null) {
            Place place = switch (finder.find(quote)) {
                case QuoteResult.Unique(Match match) -> new Place(Outcome.Level.WORDS, match.range(), true);
                case QuoteResult.Ambiguous(List<Match> matches) -> nearest(document, matches);
                case QuoteResult.NotFound(List<Match> candidates) -> likely(candidates, stored);
            };
            if (place != null) {
                return place;
            }
        }
        return surroundings(document);
    }

    private TextRange stored(TextDocument document) {
        if (position == null) {
            return null;
        }
        int start = 0;
        if (paragraphId != null) {
            OptionalInt index = document.indexOf(paragraphId);
            if (index.isEmpty()) {
                return null;
            }
            start = document.range(index.getAsInt()).start();
        }
        return start + position.end() <= document.text().length()
                ? new TextRange(start + position.start(), start + position.end())
                : null;
    }

    /** The match in the paragraph, or else in the section, if there is just one; otherwise the first is a guess. */
    private Place nearest(TextDocument document, List<Match> matches) {
        List<Match> near = matches.stream().filter(match -> paragraph(document, match).id().equals(paragraphId)).toList();
        if (near.isEmpty() && !path.isEmpty()) {
            near = matches.stream().filter(match -> paragraph(document, match).path().equals(path)).toList();
        }
        boolean certain = near.size() == 1;
        return new Place(Outcome.Level.WORDS, (near.isEmpty() ? matches : near).getFirst().range(), certain);
    }

    private static TextDocument.Paragraph paragraph(TextDocument document, Match match) {
        return document.paragraphs().get(document.paragraphAt(match.range().start()));
    }

    /** The words where they stand just once, whatever is around them; else what is like them, nearest to where they were. */
    private static Place likely(List<Match> candidates, TextRange stored) {
        if (candidates.isEmpty()) {
            return null;
        }
        Match best = candidates.getFirst();
        if (candidates.size() > 1 || !best.verbatim()) {
            if (best.score() < LIKELY) {
                return null;
            }
            List<Match> rivals = candidates.stream().filter(match -> match.score() > best.score() - LEAD).toList();
            if (rivals.size() > 1 && stored == null) {
                return null;
            }
            if (rivals.size() > 1) {
                return new Place(Outcome.Level.WORDS, rivals.stream().map(Match::range).min(Comparator.comparingInt(
                        range -> Math.abs(range.start() - stored.start()))).orElseThrow(), false);
            }
        }
        return new Place(Outcome.Level.WORDS, best.range(), false);
    }

    private Place surroundings(TextDocument document) {
        OptionalInt index = paragraphId == null ? OptionalInt.empty() : document.indexOf(paragraphId);
        if (index.isPresent()) {
            return new Place(Outcome.Level.PARAGRAPH, document.range(index.getAsInt()), true);
        }
        List<TextDocument.Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; !path.isEmpty() && i < paragraphs.size(); i++) {
            if (paragraphs.get(i).path().equals(path)) {
                return new Place(Outcome.Level.SECTION, document.section(i), true);
            }
        }
        return new Place(Outcome.Level.REPORT, new TextRange(0, document.text().length()), true);
    }
}
