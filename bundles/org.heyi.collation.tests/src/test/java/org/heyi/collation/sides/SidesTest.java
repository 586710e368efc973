package org.heyi.collation.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.heyi.base.Progress;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportFactory;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.ReviewFactory;
import org.heyi.testdata.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {

    private static final String ROADS = "五年来，我们修建道路一百二十公里，改造桥梁十六座，群众出行明显改善。";
    private static final String SCHOOLS = "教育质量稳步提升，新增学位五千个，新建和改扩建幼儿园十一所。";
    private static final String RIVERS = "河湖治理全面完成，水质达标率保持全市第一，沿岸绿化带向居民开放。";
    private static final String TRADE = "商贸旅游加快发展，引进企业近二百家，税收收入连续三年增长。";

    @Test
    void everyKindOfChangeHasItsRowAndTheTotalsAddUp() {
        Sides sides = sides(List.of(ROADS, SCHOOLS, RIVERS, TRADE),
                List.of(RIVERS, ROADS.replace("一百二十", "一百三十"), SCHOOLS, "新的一年，我们要为老旧小区加装电梯。"));
        assertEquals(List.of(SideRow.Kind.MOVED_HERE, SideRow.Kind.CHANGED, SideRow.Kind.UNCHANGED,
                SideRow.Kind.MOVED_AWAY, SideRow.Kind.REMOVED, SideRow.Kind.ADDED),
                kinds(sides));
        Totals totals = sides.totals();
        assertEquals(new Totals(1, 1, 1, 1, 0, 1, 0), totals);
        assertEquals(4, totals.all());
        assertEquals(List.of(0, 1, 4, 5), sides.stops());
        assertEquals(List.of(1, 2, 0, 1, 3, 4), sides.rows().stream().map(SideRow::number).toList());
        assertEquals(3, sides.rows().get(0).other());
        assertEquals(0, sides.rows().get(3).other());
    }

    @Test
    void wordsThatChangedOnTheWayAreMarkedAtBothEnds() {
        Sides sides = sides(List.of(ROADS, SCHOOLS, RIVERS, TRADE), List.of(RIVERS.replace("全市第一", "全市前列"), ROADS, SCHOOLS, TRADE));
        assertEquals(1, sides.totals().moved());
        assertEquals(1, sides.totals().reworded());
        SideWords here = sides.words(0);
        assertEquals(RIVERS, here.before());
        assertEquals("前列", here.changes().getFirst().after().of(here.after()));
        assertEquals(here, sides.words(sides.rows().get(0).other()));
    }

    @Test
    void oneParagraphBecomesTwoInOneRow() {
        Sides sides = sides(List.of(ROADS + SCHOOLS, RIVERS), List.of(ROADS, SCHOOLS, RIVERS));
        assertEquals(List.of(SideRow.Kind.CHANGED, SideRow.Kind.UNCHANGED), kinds(sides));
        assertTrue(sides.rows().get(0).isRegrouped());
        assertEquals(List.of(0, 1), sides.rows().get(0).after());
        assertEquals(1, sides.totals().all());
    }

    @Test
    void whatTheSameTextSaysIsNoChange() {
        Sides sides = sides(List.of(ROADS, "", SCHOOLS), List.of(ROADS, SCHOOLS));
        assertEquals(0, sides.totals().all());
        assertEquals(List.of(), sides.stops());
        assertEquals(-1, sides.row(true, 1));
        assertEquals(1, sides.row(true, 2));
        assertEquals(List.of(), sides.words(0).changes());
    }

    @Test
    void itStopsWhenItIsCancelled() {
        Progress cancelled = new Cancelled();
        Version version = version(1, List.of(ROADS));
        assertThrows(CancellationException.class, () -> Sides.of(version, version, cancelled));
        assertThrows(CancellationException.class, () -> Sides.byPart(version, version, cancelled));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void bothSidesCanBeReadFromTheFirstParagraphToTheLast(long seed) {
        Random random = new Random(seed);
        List<String> before = IntStream.range(0, 30).mapToObj(i -> sentence(random) + sentence(random)).toList();
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 14; i++) {
            int at = random.nextInt(after.size() - 1);
            switch (random.nextInt(5)) {
                case 0 -> after.remove(at);
                case 1 -> after.add(at, sentence(random) + sentence(random));
                case 2 -> after.add(random.nextInt(after.size() - 1), after.remove(at));
                case 3 -> after.set(at, after.get(at) + after.remove(at + 1));
                default -> after.set(at, after.get(at).replaceFirst("..", "另行"));
            }
        }
        Sides sides = sides(before, after);
        assertEquals(IntStream.range(0, before.size()).boxed().toList(), sides.rows().stream().flatMap(each -> each.before().stream()).toList());
        assertEquals(IntStream.range(0, after.size()).boxed().toList(), sides.rows().stream().flatMap(each -> each.after().stream()).toList());
        assertEquals(sides.stops().size(), sides.totals().all());
        for (int i = 0; i < sides.rows().size(); i++) {
            SideRow row = sides.rows().get(i);
            assertEquals(row.isChange(), row.number() > 0);
            boolean moved = row.kind() == SideRow.Kind.MOVED_AWAY || row.kind() == SideRow.Kind.MOVED_HERE;
            assertEquals(moved, row.other() >= 0);
            assertTrue(!moved || sides.rows().get(row.other()).number() == row.number(), "both ends are one change");
            SideWords words = sides.words(i);
            assertEquals(words.before().equals(words.after()) || row.kind() == SideRow.Kind.BESIDE, words.changes().isEmpty() && !moved || moved
                    && words.before().equals(words.after()), () -> row + " " + words);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        // Two characters between two changes are no island to stand on.
        "推动产业结构调整取得实效, 加快形态结构优化初见成果, 1",
        "新增学位5000个，新建幼儿园11所。, 新增学位5200个，新建幼儿园12所。, 2",
        // A comma parts what one reads.
        "坚持不懈，共同奋斗，持续用力, 接续努力，共同奋斗，久久为功, 2",
        "全面完成各项任务。, 老旧小区加装电梯四十部！, 1",
    })
    void changesAreStretchesThatCanBeRead(String before, String after, int changes) {
        assertEquals(changes, SideWords.of(before, after).changes().size(), () -> SideWords.of(before, after).toString());
    }

    @Test
    void twoReportsStandBesideOneAnotherByPart() {
        Version last = version(1, List.of());
        Version now = version(1, List.of());
        body(last, null, "过去一年，我们迎难而上。");
        Section review = part(last, 1, "一", "2020年工作回顾");
        body(last, review, ROADS);
        body(last, review, TRADE);
        Section tasks = part(last, 1, "二", "2021年主要工作");
        body(last, part(last, 2, "（一）", "着力改善民生"), SCHOOLS);
        body(last, part(last, 2, "（二）", "筹办运动会"), "办好全民运动会。");
        body(now, null, "各位代表，现在报告工作。");
        Section nowReview = part(now, 1, "一", "2021年工作回顾");
        body(now, nowReview, "一年来，综合实力再上台阶。");
        body(now, nowReview, TRADE.replace("三年", "四年"));
        part(now, 1, "二", "2022年主要工作");
        body(now, part(now, 2, "（一）", "持续改善民生"), "新增托位二千个。");
        Sides sides = Sides.byPart(last, now, Progress.NONE);
        assertTrue(sides.isByPart());
        assertEquals(3, sides.totals().parts());
        assertEquals(1, sides.totals().changed());
        assertEquals(2, sides.totals().removed());
        assertEquals(0, sides.totals().added());
        assertEquals(4, sides.stops().size());
        int heading = sides.row(true, last.getParagraphs().indexOf(tasks.getHeading()));
        assertEquals("二、2022年主要工作", sides.paragraphs(heading, false).getFirst().getText());
        int trade = sides.row(true, last.getParagraphs().size() - 6);
        assertEquals(SideRow.Kind.CHANGED, sides.rows().get(trade).kind());
        assertEquals(List.of(), sides.words(sides.rows().size() - 1).changes(), "a part that only one has is no deletion");
    }

    @Test
    void commentsAreFoundOnBothSidesAndKeptUp() {
        Version first = version(1, List.of(ROADS, SCHOOLS, RIVERS, TRADE));
        Version second = version(2, List.of(RIVERS, ROADS, SCHOOLS, TRADE.replace("近二百", "一百九十")));
        Annotation moved = comment(1, first.getParagraphs().get(2), second.getParagraphs().get(0), AnchorOutcome.MOVED);
        Annotation changed = comment(2, first.getParagraphs().get(3), second.getParagraphs().get(3), AnchorOutcome.CHANGED);
        Annotation whole = comment(3, null, null, AnchorOutcome.KEPT);
        whole.getFormerAnchors().getFirst().setVersion(first);
        whole.getAnchor().setVersion(second);
        Annotation fresh = comment(4, null, second.getParagraphs().get(1), AnchorOutcome.PLACED);
        fresh.getFormerAnchors().clear();
        Sides sides = Sides.of(first, second, Progress.NONE);
        SideComments comments = SideComments.of(sides, List.of(moved, changed, whole, fresh), SidesTest::toCheck);
        int away = sides.row(true, 2);
        assertEquals(List.of("c1", "c3"), comments.of(0));
        assertEquals(List.of("c1"), comments.of(away));
        assertEquals(1, comments.count(away, true));
        assertEquals(0, comments.count(away, false));
        assertEquals(2, comments.count(0, false));
        assertEquals(1, comments.unchecked());
        int last = sides.row(false, 3);
        assertEquals("c2", comments.nextUnchecked(0, null, 1));
        assertEquals("c2", comments.nextUnchecked(last, "c2", 1), "round and round");
        assertEquals(new Fate(moved.getFormerAnchors().getFirst(), moved.getAnchor(), AnchorOutcome.MOVED), Fate.of(moved, sides));
        assertNull(Fate.of(fresh, sides).then());

        changed.getAnchor().setOutcome(AnchorOutcome.PLACED);
        comments.update(changed, true);
        assertEquals(0, comments.unchecked());
        assertEquals(List.of("c2"), comments.of(last));
        comments.update(changed, false);
        assertEquals(List.of(), comments.of(last));
        assertEquals(-1, comments.row("c2"));
        assertNull(comments.nextUnchecked(0, null, 1));
    }

    @Test
    void theGravestOfSeveralVersionsIsTold() {
        Version first = version(1, List.of(ROADS));
        Version second = version(2, List.of(ROADS.replace("十六", "十七")));
        Version third = version(3, List.of(ROADS.replace("十六", "十七"), TRADE));
        Annotation comment = comment(1, first.getParagraphs().getFirst(), third.getParagraphs().getFirst(), AnchorOutcome.KEPT);
        FormerAnchor between = ReviewFactory.eINSTANCE.createFormerAnchor();
        between.setVersion(second);
        between.setParagraph(second.getParagraphs().getFirst());
        between.setOutcome(AnchorOutcome.CHANGED);
        comment.getFormerAnchors().add(between);
        assertEquals(AnchorOutcome.CHANGED, Fate.of(comment, Sides.of(first, third, Progress.NONE)).outcome());
        assertEquals(AnchorOutcome.KEPT, Fate.of(comment, Sides.of(second, third, Progress.NONE)).outcome());
        comment.getAnchor().setOutcome(AnchorOutcome.DOUBTFUL);
        assertEquals(AnchorOutcome.DOUBTFUL, Fate.of(comment, Sides.of(first, third, Progress.NONE)).outcome());
        comment.getAnchor().setOutcome(AnchorOutcome.PLACED);
        assertEquals(AnchorOutcome.PLACED, Fate.of(comment, Sides.of(first, third, Progress.NONE)).outcome(), "a person has looked at it");
        assertFalse(Fate.of(comment, Sides.of(first, third, Progress.NONE)).isSeen(comment));
    }

    private static boolean toCheck(Annotation annotation) {
        return annotation.getAnchor().getOutcome() == AnchorOutcome.CHANGED;
    }

    private static Annotation comment(int number, Paragraph then, Paragraph now, AnchorOutcome outcome) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setId("c" + number);
        annotation.setNumber(number);
        FormerAnchor former = ReviewFactory.eINSTANCE.createFormerAnchor();
        place(former, then);
        annotation.getFormerAnchors().add(former);
        Anchor anchor = ReviewFactory.eINSTANCE.createAnchor();
        place(anchor, now);
        anchor.setOutcome(outcome);
        annotation.setAnchor(anchor);
        return annotation;
    }

    private static void place(Anchor anchor, Paragraph paragraph) {
        anchor.setParagraph(paragraph);
        anchor.setLevel(paragraph == null ? AnchorLevel.REPORT : AnchorLevel.WORDS);
        if (paragraph != null) {
            anchor.setVersion((Version) paragraph.eContainer());
            anchor.setEnd(4);
            anchor.setQuote(paragraph.getText().substring(0, 4));
        }
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            words.append((char) ('\u4E00' + random.nextInt(0x5000)));
        }
        return words.append('。').toString();
    }

    private static List<SideRow.Kind> kinds(Sides sides) {
        return sides.rows().stream().map(SideRow::kind).toList();
    }

    private static Sides sides(List<String> before, List<String> after) {
        return Sides.of(version(1, before), version(2, after), Progress.NONE);
    }

    private static Version version(int number, List<String> texts) {
        Version version = ReportFactory.eINSTANCE.createVersion();
        version.setNumber(number);
        version.setId("v" + number);
        texts.forEach(each -> body(version, null, each));
        return version;
    }

    private static Section part(Version version, int level, String number, String title) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setLevel(level);
        section.setNumber(number);
        section.setTitle(title);
        version.getSections().add(section);
        section.setHeading(body(version, section, level == 1 ? number + "、" + title : number + title));
        section.getHeading().setKind(ParagraphKind.HEADING);
        return section;
    }

    private static Paragraph body(Version version, Section section, String text) {
        Paragraph paragraph = ReportFactory.eINSTANCE.createParagraph();
        paragraph.setText(text);
        paragraph.setSection(section);
        paragraph.setId(version.getId() + "." + version.getParagraphs().size());
        version.getParagraphs().add(paragraph);
        return paragraph;
    }
}
