package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heyi.anchoring.Outcome.Level;
import org.heyi.anchoring.TextDocument.Paragraph;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final List<String> ONE = List.of("一、回顾");
    private final TextDocument document = TextDocument.of(List.of(new Paragraph("a", "五年来,我们坚持发展。", ONE),
            new Paragraph("b", "五年来,我们坚持改革。", ONE), new Paragraph("c", "各位代表!", List.of())));

    @Test
    void everyPartSufficesAlone() {
        Anchor whole = Anchor.of(document, new TextRange(12, 15));
        assertEquals(new Anchor("b", ONE, new PositionSelector(0, 3), new QuoteSelector("五年来", "五年来,我们坚持发展。\n",
                ",我们坚持改革。\n各位代表!")), whole);
        Anchor.Place place = new Anchor.Place(Level.WORDS, new TextRange(12, 15), true);
        assertEquals(place, whole.resolve(document));
        assertEquals(place, new Anchor(null, null, null, whole.quote()).resolve(document));
        assertEquals(place, new Anchor(null, null, new PositionSelector(12, 15), null).resolve(document));
        assertEquals(new Anchor.Place(Level.PARAGRAPH, document.range(1), true),
                new Anchor("b", null, null, null).resolve(document));
        assertEquals(new Anchor.Place(Level.SECTION, new TextRange(0, 23), true),
                new Anchor(null, ONE, null, null).resolve(document));
        assertEquals(new Anchor.Place(Level.REPORT, new TextRange(0, 29), true),
                new Anchor(null, null, null, null).resolve(document));
    }

    @Test
    void wordsWinOverAPositionThatIsOff() {
        Anchor shifted = new Anchor("b", ONE, new PositionSelector(1, 4), new QuoteSelector("五年来"));
        assertEquals(new Anchor.Place(Level.WORDS, new TextRange(12, 15), true), shifted.resolve(document));
        Anchor beyond = new Anchor("c", null, new PositionSelector(100, 104), new QuoteSelector("坚持改革"));
        assertEquals(new Anchor.Place(Level.WORDS, new TextRange(18, 22), true), beyond.resolve(document));
    }

    @Test
    void aGuessIsCalledOne() {
        assertEquals(new Anchor.Place(Level.WORDS, new TextRange(0, 3), false),
                new Anchor(null, null, null, new QuoteSelector("五年来")).resolve(document));
        assertEquals(Level.PARAGRAPH, new Anchor("c", null, null, new QuoteSelector("量子计算")).resolve(document).level());
    }

    @Test
    void aPassageMayReachOverItsParagraph() {
        TextRange passage = new TextRange(8, 15);
        Anchor anchor = Anchor.of(document, passage);
        assertEquals(new PositionSelector(8, 15), anchor.position());
        assertEquals(passage, anchor.resolve(document).range());
    }
}
