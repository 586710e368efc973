package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heyi.anchoring.Outcome.Level;
import org.heyi.anchoring.TextDocument.Paragraph;
import org.junit.jupiter.api.Test;

class TextAnchorTest {

    private static final List<String> ONE = List.of("一、回顾");
    private final TextDocument document = TextDocument.of(List.of(new Paragraph("a", "五年来,我们坚持发展。", ONE),
            new Paragraph("b", "五年来,我们坚持改革。", ONE), new Paragraph("c", "各位代表!", List.of())));

    @Test
    void everyPartSufficesAlone() {
        TextAnchor whole = TextAnchor.of(document, new TextRange(12, 15));
        assertEquals(new TextAnchor("b", ONE, new PositionSelector(0, 3), new QuoteSelector("五年来", "五年来,我们坚持发展。\n",
                ",我们坚持改革。\n各位代表!")), whole);
        TextAnchor.Place place = new TextAnchor.Place(Level.WORDS, new TextRange(12, 15), true);
        assertEquals(place, whole.resolve(document));
        assertEquals(place, new TextAnchor(null, null, null, whole.quote()).resolve(document));
        assertEquals(place, new TextAnchor(null, null, new PositionSelector(12, 15), null).resolve(document));
        assertEquals(new TextAnchor.Place(Level.PARAGRAPH, document.range(1), true),
                new TextAnchor("b", null, null, null).resolve(document));
        assertEquals(new TextAnchor.Place(Level.SECTION, new TextRange(0, 23), true),
                new TextAnchor(null, ONE, null, null).resolve(document));
        assertEquals(new TextAnchor.Place(Level.REPORT, new TextRange(0, 29), true),
                new TextAnchor(null, null, null, null).resolve(document));
    }

    @Test
    void wordsWinOverAPositionThatIsOff() {
        TextAnchor shifted = new TextAnchor("b", ONE, new PositionSelector(1, 4), new QuoteSelector("五年来"));
        assertEquals(new TextAnchor.Place(Level.WORDS, new TextRange(12, 15), true), shifted.resolve(document));
        TextAnchor beyond = new TextAnchor("c", null, new PositionSelector(100, 104), new QuoteSelector("坚持改革"));
        assertEquals(new TextAnchor.Place(Level.WORDS, new TextRange(18, 22), true), beyond.resolve(document));
    }

    @Test
    void aGuessIsCalledOne() {
        assertEquals(new TextAnchor.Place(Level.WORDS, new TextRange(0, 3), false),
                new TextAnchor(null, null, null, new QuoteSelector("五年来")).resolve(document));
        assertEquals(Level.PARAGRAPH, new TextAnchor("c", null, null, new QuoteSelector("量子计算")).resolve(document).level());
    }

    @Test
    void aPassageMayReachOverItsParagraph() {
        TextRange passage = new TextRange(8, 15);
        TextAnchor anchor = TextAnchor.of(document, passage);
        assertEquals(new PositionSelector(8, 15), anchor.position());
        assertEquals(passage, anchor.resolve(document).range());
    }
}
