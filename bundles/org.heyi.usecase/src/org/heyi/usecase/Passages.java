package org.heyi.usecase;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.anchoring.Match;
import org.heyi.anchoring.Outcome;
import org.heyi.anchoring.ParagraphRange;
import org.heyi.anchoring.PositionSelector;
import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.QuoteResult;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.anchoring.Selectors;
import org.heyi.anchoring.TextDocument;
import org.heyi.anchoring.TextRange;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.ReviewFactory;

/** Makes anchors on one version of a report. */
public final class Passages {

    private static final Texts TEXTS = Texts.of(Passages.class);
    /** How many places an error names before it says "and so on". */
    private static final int SHOWN = 4;
    /** Below this a similar place is not worth naming. */
    private static final double SIMILAR = 0.5;
    /** In thousandths: a place that is only likely. */
    private static final int LIKELY = 500;

    private final Version version;
    private final TextDocument document;
    private final Map<Paragraph, Integer> indices = new IdentityHashMap<>();
    private final Map<Paragraph, String> paths = new IdentityHashMap<>();

    /**
     * @param version what to anchor in
     */
    public Passages(Version version) {
        this.version = version;
        List<TextDocument.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < version.getParagraphs().size(); i++) {
            Paragraph paragraph = version.getParagraphs().get(i);
            indices.put(paragraph, i);
            // A paragraph of a version that is not in a workspace yet has no id; its index serves as well.
            paragraphs.add(new TextDocument.Paragraph(Integer.toString(i), paragraph.getText(), path(paragraph)));
        }
        document = TextDocument.of(paragraphs);
    }

    private static List<String> path(Paragraph paragraph) {
        List<String> path = new ArrayList<>();
        for (Section section = paragraph.getSection(); section != null; section = section.getParent()) {
            path.add(0, section.getNumber() + section.getTitle());
        }
        return path;
    }

    /**
     * Anchors a selection.
     *
     * @param from paragraph in which it begins
     * @param start UTF-16 offset in its text
     * @param to paragraph in which it ends
     * @param end UTF-16 offset in its text, exclusive
     * @return the anchor
     * @throws IndexOutOfBoundsException when the offsets lie outside of the text
     */
    public Anchor at(Paragraph from, int start, Paragraph to, int end) {
        return anchor(new TextRange(document.offset(index(from), start), document.offset(index(to), end)));
    }

    private String index(Paragraph paragraph) {
        return Integer.toString(number(paragraph));
    }

    private int number(Paragraph paragraph) {
        Integer index = indices.get(paragraph);
        if (index == null) {
            throw new IllegalArgumentException("the paragraph is not of this version");
        }
        return index;
    }

    /**
     * Finds the one place at which words stand.
     *
     * @param quote the words
     * @param prefix what stands right before them, as much as is needed; may be null
     * @param suffix what stands right after them; may be null
     * @return the anchor
     * @throws HeyiException when they stand nowhere or at several places
     */
    public Anchor find(String quote, String prefix, String suffix) {
        if (quote.isBlank()) {
            throw new HeyiException(TEXTS.get("quote.empty"));
        }
        QuoteSelector selector = new QuoteSelector(quote, prefix == null ? "" : prefix, suffix == null ? "" : suffix);
        return switch (new QuoteFinder(document).find(selector)) {
            case QuoteResult.Unique unique -> anchor(unique.match().range());
            case QuoteResult.Ambiguous many -> throw new HeyiException(TEXTS.get("quote.ambiguous", quote,
                    many.matches().size(), places(many.matches())));
            case QuoteResult.NotFound none -> {
                List<Match> similar = none.candidates().stream().filter(c -> c.score() >= SIMILAR).limit(2).toList();
                throw new HeyiException(similar.isEmpty() ? TEXTS.get("quote.nowhere", quote, version.getTitle())
                        : TEXTS.get("quote.similar", quote, version.getTitle(), places(similar)));
            }
        };
    }

    private String places(List<Match> matches) {
        String listed = matches.stream().limit(SHOWN).map(this::place).collect(Collectors.joining(TEXTS.get("and")));
        return matches.size() > SHOWN ? TEXTS.get("quote.more", listed) : listed;
    }

    private String place(Match match) {
        int paragraph = document.paragraphAt(match.range().start());
        String text = document.text();
        int from = Math.max(match.range().start() - 8, document.range(paragraph).start());
        int to = Math.min(match.range().end() + 8, document.range(paragraph).end());
        return TEXTS.get("quote.place", paragraph + 1, text.substring(from, Math.max(from, to)));
    }

    /** The version's text, paragraphs named by their index. */
    TextDocument document() {
        return document;
    }

    /** Where an anchor on this version stands in the document; one on the whole report covers all of it. */
    TextRange range(Anchor anchor) {
        if (anchor.getParagraph() == null) {
            return new TextRange(0, document.text().length());
        }
        Paragraph to = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
        TextRange range = new TextRange(document.offset(index(anchor.getParagraph()), anchor.getStart()),
                document.offset(index(to), anchor.getEnd()));
        // An empty anchor stands for its whole paragraph.
        return range.isEmpty() ? document.range(number(anchor.getParagraph())) : range;
    }

    /** Hangs a comment that lost its words on what is left, and keeps the words to look for them later. */
    Anchor degraded(Outcome outcome, Anchor old) {
        Anchor anchor = report(old);
        Outcome.Level level = outcome.level() == Outcome.Level.WORDS ? Outcome.Level.PARAGRAPH : outcome.level();
        anchor.setLevel(AnchorLevel.valueOf(level.name()));
        if (level != Outcome.Level.REPORT) {
            Paragraph paragraph = version.getParagraphs().get(document.paragraphAt(outcome.range().start()));
            anchor.setParagraph(paragraph);
            anchor.setEnd(level == Outcome.Level.PARAGRAPH ? paragraph.getText().length() : 0);
            anchor.setPath(structuralPath(paragraph));
        }
        return anchor;
    }

    /**
     * Where words stand that came from elsewhere; a place that is only likely is doubtful.
     *
     * @param position where they stood; null when unknown
     * @param quote the words; null when unknown
     * @param finder in this version's text
     * @return the anchor; null when they stand nowhere
     */
    Anchor find(PositionSelector position, QuoteSelector quote, QuoteFinder finder) {
        org.heyi.anchoring.TextAnchor.Place place = new org.heyi.anchoring.TextAnchor(null, null, position, quote).resolve(document, finder);
        if (place.level() != Outcome.Level.WORDS || words(place.range()).isEmpty()) {
            return null;
        }
        Anchor anchor = anchor(place.range());
        if (!place.certain()) {
            anchor.setOutcome(AnchorOutcome.DOUBTFUL);
            anchor.setConfidence(LIKELY);
        }
        return anchor;
    }

    /** @return an anchor on the report as a whole */
    public Anchor whole() {
        Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
        anchor.setVersion(version);
        anchor.setLevel(AnchorLevel.REPORT);
        return anchor;
    }

    /** Hangs a comment that lost its words on the report as a whole, and keeps the words to look for them later. */
    Anchor report(Anchor old) {
        Anchor anchor = whole();
        anchor.setOutcome(AnchorOutcome.LOST);
        anchor.setQuote(old.getQuote());
        anchor.setPrefix(old.getPrefix());
        anchor.setSuffix(old.getSuffix());
        return anchor;
    }

    /** The words of a stretch, without breaks between paragraphs at its ends; empty when there are none. */
    TextRange words(TextRange range) {
        List<ParagraphRange> pieces = document.pieces(range);
        return new TextRange(document.range(pieces.get(0)).start(), document.range(pieces.get(pieces.size() - 1)).end());
    }

    Anchor anchor(TextRange range) {
        List<ParagraphRange> pieces = document.pieces(range);
        ParagraphRange first = pieces.get(0);
        ParagraphRange last = pieces.get(pieces.size() - 1);
        QuoteSelector described = Selectors.describe(document, words(range));
        Paragraph from = version.getParagraphs().get(Integer.parseInt(first.paragraphId()));
        Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
        anchor.setVersion(version);
        anchor.setParagraph(from);
        anchor.setStart(first.start());
        anchor.setEnd(last.end());
        if (pieces.size() > 1) {
            anchor.setEndParagraph(version.getParagraphs().get(Integer.parseInt(last.paragraphId())));
        }
        anchor.setQuote(described.exact());
        anchor.setPrefix(described.prefix());
        anchor.setSuffix(described.suffix());
        anchor.setPath(structuralPath(from));
        return anchor;
    }

    /** Numbers of the sections from the top, then of the paragraph within the innermost one: 1/5. */
    private String structuralPath(Paragraph paragraph) {
        return paths.computeIfAbsent(paragraph, this::makePath);
    }

    private String makePath(Paragraph paragraph) {
        Section section = paragraph.getSection();
        List<Paragraph> siblings = version.getParagraphs().stream().filter(p -> p.getSection() == section).toList();
        StringBuilder path = new StringBuilder().append(siblings.indexOf(paragraph) + 1);
        for (Section at = section; at != null; at = at.getParent()) {
            Section parent = at.getParent();
            List<Section> same = version.getSections().stream().filter(s -> s.getParent() == parent).toList();
            path.insert(0, (same.indexOf(at) + 1) + "/");
        }
        return path.toString();
    }
}
