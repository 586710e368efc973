package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Paragraphs that begin and end alike change places, with no other edit: every passage that stands once goes with its own. */
class MovePropertiesTest {

    private static final String NUMERALS = "二三四五六七八";

    /** Characters of the report from which the body of one paragraph is taken. */
    private static final int SLOT = 140;

    /** Bodies of paragraphs with one opening and one ending, of which no two have a stretch of the report in common. */
    @Provide
    Arbitrary<List<String>> paragraphs() {
        String report = Samples.heping().text().replaceAll("\\s+", "");
        int slots = report.length() / SLOT;
        Arbitrary<List<String>> bodies = Combinators.combine(Arbitraries.shuffle(order(slots)),
                Arbitraries.integers().between(12, SLOT).list().ofMinSize(4).ofMaxSize(7)).as((slot, lengths) -> {
                    List<String> list = new ArrayList<>();
                    for (int i = 0; i < lengths.size(); i++) {
                        list.add(report.substring(slot.get(i) * SLOT, slot.get(i) * SLOT + lengths.get(i)));
                    }
                    return list;
                });
        return Combinators.combine(bodies,
                Arbitraries.of("——五年来，我们", "进一步", "各位代表，", ""), Arbitraries.of("。", "，取得明显成效。", "；"))
                .as((list, opening, ending) -> list.stream().map(body -> opening + body + ending).toList());
    }

    @Property(tries = 300)
    void twoParagraphsChangePlaces(@ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 5) int second, @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(min = 2, max = 120) int length) {
        List<Integer> order = order(paragraphs.size());
        Collections.swap(order, first % paragraphs.size(), second % paragraphs.size());
        everyPassageGoesAlong(paragraphs, order, i -> "", at, length);
    }

    @Property(tries = 300)
    void threeParagraphsRotate(@ForAll("paragraphs") List<String> paragraphs, @ForAll boolean left,
            @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(min = 2, max = 120) int length) {
        List<Integer> order = order(paragraphs.size());
        Collections.rotate(order.subList(0, 3), left ? 1 : -1);
        everyPassageGoesAlong(paragraphs, order, i -> "", at, length);
    }

    @Property(tries = 300)
    void listItemsChangePlacesAndAreNumberedAnew(@ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(min = 2, max = 120) int length) {
        everyPassageGoesAlong(paragraphs, swapped(paragraphs.size(), first), i -> "（" + NUMERALS.charAt(i) + "）", at, length);
    }

    @Property(tries = 300)
    void articlesChangePlacesAndAreNumberedAnew(@ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(max = 5) int first,
            @ForAll @IntRange(max = 1000) int at, @ForAll @IntRange(min = 2, max = 120) int length) {
        everyPassageGoesAlong(paragraphs, swapped(paragraphs.size(), first), i -> "第" + NUMERALS.charAt(i) + "条　", at, length);
    }

    /** @param first which of two neighbours is the first; taken modulo what there is */
    private static List<Integer> swapped(int size, int first) {
        List<Integer> order = order(size);
        Collections.swap(order, first % (size - 1), first % (size - 1) + 1);
        return order;
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    /** Numbers stay in order; what stands behind them comes in the order given. One passage of each paragraph is asked for. */
    private static void everyPassageGoesAlong(List<String> paragraphs, List<Integer> order,
            java.util.function.IntFunction<String> number, int at, int length) {
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            old.add(number.apply(i) + paragraphs.get(i));
            now.add(number.apply(i) + paragraphs.get(order.get(i)));
        }
        TextDocument before = TextDocument.ofText(String.join("\n", old));
        TextDocument after = TextDocument.ofText(String.join("\n", now));
        Reanchoring reanchoring = new Reanchoring(TextAlignment.of(before, after));
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(order.get(i));
            int start = at % paragraph.length();
            int end = Math.min(paragraph.length(), start + length);
            String words = paragraph.substring(start, end);
            TextRange place = within(after, i, number.apply(i).length() + start, words.length());
            if (after.text().indexOf(words) == place.start() && after.text().indexOf(words, place.start() + 1) < 0) {
                TextRange passage = within(before, order.get(i), number.apply(order.get(i)).length() + start, words.length());
                Outcome outcome = reanchoring.reanchor(passage);
                assertEquals(List.of(place), outcome.ranges(), () -> words + " -> " + outcome.after());
                // Two characters may stand anywhere: their place is right, but need not be called certain.
                assertTrue(words.length() < 3 || outcome.kind() == Outcome.Kind.KEPT || outcome.kind() == Outcome.Kind.MOVED, () -> words + " " + outcome);
            }
        }
    }

    private static TextRange within(TextDocument document, int paragraph, int start, int length) {
        int from = document.range(paragraph).start() + start;
        return new TextRange(from, from + length);
    }
}
