package org.heyi.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.AmendmentPreview.Piece;
import org.heyi.model.review.AmendmentOperation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AmendmentPreviewTest {

    private static final String TEXT = "甲句在先。我区学位增加，我区很好。他说：“做得好。”末句我区。";

    private static AmendmentPreview preview(AmendmentOperation operation, String quote, String text, String target) {
        int at = TEXT.indexOf(quote);
        return AmendmentPreview.apply(TEXT, at, at + quote.length(), operation, text, target);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE, 学位, 床位, , 我区床位增加，我区很好。",
        "CORRECTION, 很好, 很好吗, , 我区学位增加，我区很好吗。",
        "DELETE, '，我区很好', , , 我区学位增加。",
        "DELETE, 甲句在先。, , , ''",
        "INSERT_AFTER, 很好, 极了, , 我区学位增加，我区很好极了。",
        "INSERT_AFTER, 很好。, 另起一句。, , 我区学位增加，我区很好。另起一句。",
        "INSERT_BEFORE, 我区学位, 五年来，, , 五年来，我区学位增加，我区很好。",
        "APPEND_SENTENCE, 甲句, 补一句。, , 末句我区。补一句。",
        "UNIFY, 我区, 和平区, , 和平区学位增加，和平区很好。……末句和平区。",
        "MOVE, 学位增加，, , 很好, 我区我区很好学位增加，。",
        "MERGE, 甲句在先。, 甲句和末句。, 末句, 甲句和末句。……我区。",
        "REPLACE, 做得好, 做得不错, , 他说：“做得不错。”",
    })
    void showsTheSentencesThatChange(AmendmentOperation operation, String quote, String text, String target, String expected) {
        assertEquals(expected, preview(operation, quote, text, target).sentence());
    }

    @Test
    void theRestOfTheParagraphStays() {
        assertEquals("甲句在先。和平区学位增加，和平区很好。他说：“做得好。”末句和平区。",
                preview(AmendmentOperation.UNIFY, "我区", "和平区", null).changed());
        assertEquals(TEXT + "\n新段。", preview(AmendmentOperation.ADD_PARAGRAPH, "甲句", "新段。", null).changed());
    }

    @Test
    void replacingWordsByThemselvesChangesNothing() {
        AmendmentPreview preview = preview(AmendmentOperation.REPLACE, "学位", "学位", null);
        assertTrue(preview.edits().isEmpty());
        assertEquals("", preview.sentence());
        assertEquals(TEXT, preview.changed());
    }

    @Test
    void unifyingWithWordsThatContainTheOldOnesEnds() {
        assertEquals("甲句在先。新我区学位增加，新我区很好。他说：“做得好。”末句新我区。",
                preview(AmendmentOperation.UNIFY, "我区", "新我区", null).changed());
    }

    @Test
    void whatIsUnifiedAlreadyIsLeftAlone() {
        String text = "和平区很好，天津市和平区更好，天津市和平区和平区。";
        assertEquals("天津市和平区很好，天津市和平区更好，天津市和平区天津市和平区。",
                AmendmentPreview.apply(text, 0, 3, AmendmentOperation.UNIFY, "天津市和平区", null).changed());
    }

    @Test
    void aPassageOutsideOfTheTextIsABug() {
        assertThrows(IndexOutOfBoundsException.class,
                () -> AmendmentPreview.apply("短", 0, 2, AmendmentOperation.DELETE, null, null));
    }

    @Property(tries = 2000)
    void piecesAgreeWithTheParagraph(@ForAll("chinese") String text, @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b, @ForAll AmendmentOperation operation, @ForAll("chinese") String words,
            @ForAll("chinese") String target) {
        int start = Math.min(Math.min(a, b), text.length());
        int end = Math.min(Math.max(a, b), text.length());
        AmendmentPreview preview = AmendmentPreview.apply(text, start, end, operation, words, target);
        List<Piece> pieces = preview.pieces();
        // Whatever is shown of the old and of the new text stands there in that order, and nothing else was deleted.
        assertInOrder(pieces, Change.INSERTED, text);
        assertInOrder(pieces, Change.DELETED, preview.changed());
        int deleted = preview.edits().stream().mapToInt(e -> e.end() - e.start()).sum();
        int inserted = preview.edits().stream().mapToInt(e -> e.text().length()).sum();
        assertEquals(text.length() - deleted + inserted, preview.changed().length());
        assertEquals(deleted, length(pieces, Change.DELETED));
        assertEquals(inserted, length(pieces, Change.INSERTED));
    }

    private static int length(List<Piece> pieces, Change change) {
        return pieces.stream().filter(p -> p.change() == change).mapToInt(p -> p.text().length()).sum();
    }

    private static void assertInOrder(List<Piece> pieces, Change without, String text) {
        String shown = pieces.stream().filter(p -> p.change() != without)
                .map(p -> p.change() == Change.KEPT && p.text().equals(AmendmentPreview.GAP) ? "\0" : p.text())
                .collect(Collectors.joining());
        int at = 0;
        for (String part : shown.split("\0", -1)) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, () -> "“" + part + "” of " + pieces + " not in " + text);
            at = found + part.length();
        }
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withChars("甲乙丙丁，。。！“”（）").ofMaxLength(60);
    }
}
