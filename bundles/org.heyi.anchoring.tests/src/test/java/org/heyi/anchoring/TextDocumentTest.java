package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.heyi.anchoring.TextDocument.Paragraph;
import org.junit.jupiter.api.Test;

class TextDocumentTest {

    private final TextDocument document = TextDocument.of(List.of(
            new Paragraph("a", "各位代表", List.of("一")), new Paragraph("b", ""), new Paragraph("c", "五年来")));

    @Test
    void joinsParagraphs() {
        assertEquals("各位代表\n\n五年来", document.text());
        assertEquals(new TextRange(6, 9), document.range(2));
        assertEquals(List.of("一"), document.paragraphs().getFirst().path());
    }

    @Test
    void convertsOffsets() {
        assertEquals(8, document.offset("c", 2));
        assertEquals(new TextRange(6, 8), document.range(new ParagraphRange("c", 0, 2)));
        assertEquals(0, document.paragraphAt(0));
        assertEquals(0, document.paragraphAt(4));
        assertEquals(1, document.paragraphAt(5));
        assertEquals(2, document.paragraphAt(6));
        assertEquals(2, document.paragraphAt(9));
        assertThrows(IndexOutOfBoundsException.class, () -> document.paragraphAt(10));
        assertThrows(IndexOutOfBoundsException.class, () -> document.offset("c", 4));
        assertThrows(IndexOutOfBoundsException.class, () -> document.offset("x", 0));
    }

    @Test
    void cutsRangesAtParagraphs() {
        assertEquals(List.of(new ParagraphRange("a", 2, 4), new ParagraphRange("c", 0, 1)),
                document.pieces(new TextRange(2, 7)));
        assertEquals(List.of(new ParagraphRange("b", 0, 0)), document.pieces(new TextRange(5, 5)));
        assertEquals(List.of(new ParagraphRange("a", 4, 4)), document.pieces(new TextRange(4, 5)));
    }

    @Test
    void readsPlainText() {
        String text = "一\n\n二\n";
        TextDocument lines = TextDocument.ofText(text);
        assertEquals(text, lines.text());
        assertEquals(List.of("1", "2", "3", "4"), lines.paragraphs().stream().map(Paragraph::id).toList());
        assertEquals("", TextDocument.ofText("").text());
        assertEquals(-1, TextDocument.of(List.of()).paragraphAt(0));
    }

    @Test
    void refusesTwoParagraphsOfOneId() {
        List<Paragraph> twice = List.of(new Paragraph("a", "x"), new Paragraph("a", "y"));
        assertThrows(IllegalArgumentException.class, () -> TextDocument.of(twice));
    }
}
