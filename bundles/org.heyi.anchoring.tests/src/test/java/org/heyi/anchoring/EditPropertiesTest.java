package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heyi.anchoring.internal.CompactText;

/** What must hold after any sequence of edits, of reports and of noise. */
class EditPropertiesTest {

    /** At and length are taken modulo the text; the new words come at the place, the old ones go there or move. */
    record Edit(int at, int length, String words, int moveTo) {
        String on(String text) {
            int from = at % (text.length() + 1);
            int to = Math.min(text.length(), from + length);
            String cut = text.substring(from, to);
            StringBuilder edited = new StringBuilder(text).replace(from, to, words);
            if (moveTo >= 0) {
                edited.insert(moveTo % (edited.length() + 1), cut);
            }
            return edited.toString();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        String report = Samples.heping().text();
        Arbitrary<String> excerpts = Combinators.combine(Arbitraries.integers().between(0, report.length() - 1),
                Arbitraries.integers().between(1, 600))
                .as((from, length) -> report.substring(from, Math.min(report.length(), from + length)));
        Arbitrary<String> monotone = Arbitraries.strings().withChars("五年来,\n").ofMinLength(1).ofMaxLength(120);
        Arbitrary<String> noise = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(80);
        return Arbitraries.frequencyOf(Tuple.of(6, excerpts), Tuple.of(3, monotone),
                Tuple.of(1, noise));
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 80),
                Arbitraries.strings().withChars("五年来各位代表持续,，。\n ").ofMaxLength(20),
                Arbitraries.integers().between(-100_000, 100_000)).as(Edit::new);
    }

    @Property(tries = 400)
    void everyPassageGetsAPlaceInsideTheNewText(@ForAll("texts") String text,
            @ForAll @Size(max = 12) List<@From("edits") Edit> edits, @ForAll @IntRange(max = 50_000) int at,
            @ForAll @IntRange(min = 1, max = 200) int length) {
        String edited = text;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        TextDocument before = TextDocument.ofText(text);
        TextDocument after = TextDocument.ofText(edited);
        TextRange passage = passage(text, at, length);
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(before, after));
        Outcome outcome = reanchoring.reanchor(passage);
        int last = 0;
        for (TextRange range : outcome.ranges()) {
            assertTrue(range.start() >= last && range.end() <= edited.length());
            assertTrue(outcome.level() != Outcome.Level.WORDS || !range.isEmpty());
            last = range.end();
        }
        assertTrue(outcome.confidence() >= 0 && outcome.confidence() <= 1);
        assertEquals(passage.of(text), outcome.before());
        if (outcome.kind() == Outcome.Kind.KEPT || outcome.kind() == Outcome.Kind.MOVED) {
            assertEquals(folded(outcome.before()), folded(outcome.after()));
        }
        reanchoring.candidates(passage).forEach(match -> assertEquals(match.range().of(after.text()), match.text()));
    }

    @Property(tries = 300)
    void theAlignmentIsOneToOne(@ForAll("texts") String text,
            @ForAll @Size(max = 12) List<@From("edits") Edit> edits) {
        String edited = text;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        boolean[] used = new boolean[edited.length()];
        int behind = 0;
        for (TextAlignment.Run run : TextAlignment.of(TextDocument.ofText(text), TextDocument.ofText(edited)).runs()) {
            assertTrue(run.before() >= behind && run.length() > 0);
            behind = run.before() + run.length();
            for (int i = 0; i < run.length(); i++) {
                assertEquals(folded(text.substring(run.before() + i, run.before() + i + 1)),
                        folded(edited.substring(run.after() + i, run.after() + i + 1)));
                assertEquals(false, used[run.after() + i]);
                used[run.after() + i] = true;
            }
        }
        assertTrue(behind <= text.length());
        TextDiffTest.assertCovers(text, edited);
    }

    @Property(tries = 200)
    void unchangedTextGivesBackTheExactPassage(@ForAll("texts") String text, @ForAll @IntRange(max = 50_000) int at,
            @ForAll @IntRange(min = 1, max = 200) int length) {
        TextDocument document = TextDocument.ofText(text);
        TextRange passage = passage(text, at, length);
        Outcome outcome = Reanchoring.reanchor(document, document, List.of(passage)).getFirst();
        assertEquals(Outcome.Kind.KEPT, outcome.kind());
        assertEquals(List.of(passage), outcome.ranges());
        assertEquals(new TextAnchor.Place(Outcome.Level.WORDS, passage, true), TextAnchor.of(document, passage).resolve(document));
    }

    @Property(tries = 300)
    void paragraphsAndDocumentAgreeOnPlaces(@ForAll("texts") String text, @ForAll @IntRange(max = 50_000) int at,
            @ForAll @IntRange(min = 1, max = 200) int length) {
        TextDocument document = TextDocument.ofText(text);
        TextRange passage = passage(text, at, length);
        StringBuilder words = new StringBuilder();
        for (ParagraphRange piece : document.pieces(passage)) {
            words.append(document.range(piece).of(text));
        }
        assertEquals(passage.of(text).replace("\n", ""), words.toString());
        int middle = (passage.start() + passage.end()) / 2;
        int paragraph = document.paragraphAt(middle);
        TextRange range = document.range(paragraph);
        assertTrue(range.start() <= middle && middle <= range.end());
        assertEquals(middle, document.offset(document.paragraphs().get(paragraph).id(), middle - range.start()));
        if (!Selectors.splitsPair(text, passage.start()) && !Selectors.splitsPair(text, passage.end())) {
            PositionSelector position = new PositionSelector(passage.start(), passage.end());
            assertEquals(position, PositionSelector.ofCodePoints(text, position.codePointStart(text),
                    position.codePointEnd(text)));
        }
    }

    private static TextRange passage(String text, int at, int length) {
        int start = at % text.length();
        return new TextRange(start, Math.min(text.length(), start + length));
    }

    private static String folded(String text) {
        return new String(new CompactText(text).chars());
    }
}
