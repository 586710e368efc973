package org.heyi.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.exchange.pack.Wordings.Outcome;
import org.heyi.exchange.pack.Wordings.Wording;
import org.heyi.base.HeyiException;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.junit.jupiter.api.Test;

/** What a comment says follows from all that was handed in of it, in whatever order it came. */
class WordingsTest {

    private static final String ID = "01a21c9d-4cef-749b-9c1a-cdafd6826158";

    static Said said(String body, String reason, AnnotationState state) {
        return new Said(ID, Instant.parse("2026-01-20T01:00:00Z"), AnnotationKind.WORDING, state, body, reason, AmendmentOperation.REPLACE,
                "1449件", "", new Said.Place("ab".repeat(32), new QuoteSelector("1448件", "提案", "，办"), 10, 15), List.of());
    }

    private static Wording first(Said said) {
        return new Wording(List.of(), said.json());
    }

    private static Wording after(Said said, Wording... parents) {
        return new Wording(Arrays.stream(parents).map(Wording::digest).toList(), said.json());
    }

    private static Outcome outcome(Wording... wordings) {
        return Wordings.outcome(List.of(wordings), content -> Said.parse("test", content));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Said said = said("请核实\n第二行", "口径", AnnotationState.SUBMITTED);
        assertEquals(said, Said.parse("test", said.json()));
        Said whole = new Said(ID, null, AnnotationKind.OVERALL, AnnotationState.WITHDRAWN, "总体赞成", "", null, "", "",
                new Said.Place("", null, -1, -1), List.of());
        assertEquals(whole, Said.parse("test", whole.json()));
    }

    static Said with(Said said, Said.Attached... files) {
        return new Said(said.id(), said.created(), said.kind(), said.state(), said.body(), said.reason(), said.operation(), said.text(), said.target(),
                said.place(), List.of(files));
    }

    private static Said with(Said said, String... files) {
        return with(said, Arrays.stream(files).map(each -> new Said.Attached(each, Said.digest(each), each.length())).toArray(Said.Attached[]::new));
    }

    @Test
    void filesOfTwoDesksAreAllKeptButThoseThatOneTookAway() {
        Said said = said("甲", "", AnnotationState.SUBMITTED);
        assertEquals(with(said, "表.xlsx", "图.png"), Said.parse("test", with(said, "图.png", "表.xlsx", "图.png").json()));
        Wording base = first(with(said, "图.png", "表.xlsx"));
        Wording left = after(with(said, "图.png", "表.xlsx", "左.pdf"), base);
        Wording right = after(with(said, "表.xlsx", "右.pdf"), base);
        assertEquals(with(said, "表.xlsx", "左.pdf", "右.pdf"), outcome(base, left, right).said());
        assertEquals(outcome(base, left, right), outcome(right, base, left));
        assertEquals(Set.of(), outcome(base, left, right).disputed());
        for (String name : List.of("", " ", "../x", "a/b", "a\\b", "C:x", ".ssh", "x\u202Etxt.exe", "长".repeat(151), "a\nb", "尾.")) {
            String json = with(said, "名.txt").json().replace("名.txt", name.replace("\\", "\\\\").replace("\n", "\\n"));
            assertThrows(HeyiException.class, () -> Said.parse("test", json), name);
        }
    }

    @Test
    void aLaterWordingTakesThePlaceOfTheFormer() {
        Wording one = first(said("一", "", AnnotationState.SUBMITTED));
        Wording two = after(said("二", "", AnnotationState.SUBMITTED), one);
        for (Outcome outcome : List.of(outcome(one, two), outcome(two, one), outcome(two), outcome(one, one, two, one))) {
            assertEquals("二", outcome.said().body());
            assertEquals(Set.of(two.digest()), outcome.heads());
            assertEquals(Set.of(), outcome.disputed());
        }
    }

    @Test
    void editsOfTwoDesksInDifferentPlacesAreBothKept() {
        Wording base = first(said("甲乙丙丁戊", "", AnnotationState.SUBMITTED));
        Wording left = after(said("甲甲乙丙丁戊", "", AnnotationState.SUBMITTED), base);
        Wording right = after(said("甲乙丙丁己", "因为", AnnotationState.SUBMITTED), base);
        assertEquals("甲甲乙丙丁己", outcome(base, left, right).said().body());
        assertEquals("因为", outcome(base, left, right).said().reason());
        assertEquals(Set.of(), outcome(right, base, left).disputed());
        // A blank at the end is no change.
        Wording blank = after(said("甲乙丙丁戊 ", "", AnnotationState.SUBMITTED), base);
        assertEquals("甲乙丙丁己", outcome(base, blank, right).said().body());
        assertEquals(Set.of(), outcome(base, blank, right).disputed());
    }

    @Test
    void whatBothChangedIsDisputedUntilTheAuthorDecides() {
        Wording base = first(said("甲", "", AnnotationState.SUBMITTED));
        Wording left = after(said("乙", "", AnnotationState.SUBMITTED), base);
        Wording right = after(said("丙", "", AnnotationState.SUBMITTED), base);
        Wording longer = after(said("丁", "", AnnotationState.SUBMITTED), right);
        assertEquals(Set.of("body"), outcome(base, left, right).disputed());
        assertEquals(outcome(base, left, right), outcome(right, left, base));
        assertEquals("丁", outcome(base, left, right, longer).said().body());
        Wording decided = after(said("乙", "", AnnotationState.SUBMITTED), left, longer);
        assertEquals(Set.of(), outcome(base, left, right, longer, decided).disputed());
        assertEquals("乙", outcome(decided, base, left, right, longer).said().body());
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        Wording base = first(said("甲", "", AnnotationState.SUBMITTED));
        Wording gone = after(said("甲", "", AnnotationState.WITHDRAWN), base);
        Wording edited = after(said("乙", "", AnnotationState.SUBMITTED), base);
        Wording both = after(said("丙", "", AnnotationState.SUBMITTED), gone, edited);
        assertEquals(AnnotationState.WITHDRAWN, outcome(base, gone, edited).said().state());
        assertEquals(AnnotationState.WITHDRAWN, outcome(base, gone, edited, both).said().state());
    }

    /** Desks hand in what they know, edit, exchange: whichever subsets meet in whichever order, the same follows. */
    @Property(tries = 300)
    void anyOrderLeadsToTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int steps) {
        Random random = new Random(seed);
        List<Wording> all = new ArrayList<>(List.of(first(said("甲乙丙丁戊己庚辛", "因", AnnotationState.SUBMITTED))));
        List<Set<Wording>> desks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            desks.add(new LinkedHashSet<>(all));
        }
        for (int i = 0; i < steps; i++) {
            Set<Wording> desk = desks.get(random.nextInt(3));
            if (random.nextInt(3) == 0) {
                desk.addAll(desks.get(random.nextInt(3)));
                continue;
            }
            Outcome now = Wordings.outcome(desk, content -> Said.parse("test", content));
            StringBuilder body = new StringBuilder(now.said().body());
            int at = random.nextInt(body.length());
            body.replace(at, Math.min(body.length(), at + random.nextInt(2)), String.valueOf((char) ('一' + random.nextInt(50))));
            Wording next = new Wording(List.copyOf(now.heads()), said(body.toString(), random.nextInt(4) == 0 ? "另因" + i : now.said().reason(),
                    random.nextInt(9) == 0 ? AnnotationState.WITHDRAWN : AnnotationState.SUBMITTED).json());
            desk.add(next);
            all.add(next);
        }
        Outcome expected = Wordings.outcome(all, content -> Said.parse("test", content));
        List<Wording> shuffled = new ArrayList<>(all);
        shuffled.addAll(desks.get(0));
        Collections.shuffle(shuffled, random);
        assertEquals(expected, Wordings.outcome(shuffled, content -> Said.parse("test", content)));
        // In portions, as packages bring them: a portion more is never less.
        Set<Wording> union = new LinkedHashSet<>(desks.get(random.nextInt(3)));
        desks.forEach(union::addAll);
        Set<Wording> everything = new LinkedHashSet<>(union);
        everything.addAll(all);
        assertEquals(expected, Wordings.outcome(everything, content -> Said.parse("test", content)));
        assertTrue(expected.said().state() == AnnotationState.WITHDRAWN
                || all.stream().noneMatch(each -> each.content().contains("WITHDRAWN")));
    }
}
