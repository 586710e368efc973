package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.Overrules.Ruling;
import org.junit.jupiter.api.Test;

class OverrulesTest {

    private static final String TEXT = "政府工作报告\n\n各位代表:\n\n一、工作回顾\n\n经济平稳增长,民生持续改善。\n\n城市更新步伐\n\n"
            + "完成改造一百个小区,惠及居民三万户,群众满意度不断提高,获得感不断增强,各项工作都走在了全市的前列,受到上级的肯定。\n\n二、工作安排\n\n继续努力。\n\n版权所有\n网站地图\n";

    private final ReportReader reader = new ReportReader();

    private ParsedReport read(Profile profile, Map<Integer, Ruling> lines, String... off) {
        return reader.read("报告.txt", TEXT.getBytes(StandardCharsets.UTF_8), profile, Revisions.ACCEPT,
                new Overrules(lines, Set.of(off)), Progress.NONE);
    }

    private ParsedReport read(Map<Integer, Ruling> lines, String... off) {
        return read(Profile.CLEAN, lines, off);
    }

    private static List<String> outline(ParsedReport report) {
        return report.sections().stream().map(s -> s.level() + s.number() + s.title()).toList();
    }

    private static ReadLine line(ParsedReport report, int line) {
        return ReadLine.of(report).stream().filter(l -> l.line() == line).findFirst().orElseThrow();
    }

    @Test
    void tellsWhatBecameOfEachLine() {
        ParsedReport report = read(Map.of());
        assertEquals(List.of(1, 3, 5, 7, 9, 11, 13, 15, 17, 18),
                ReadLine.of(report).stream().map(ReadLine::line).toList());
        assertEquals("heading 城市更新步伐 bare", "heading " + line(report, 9).text() + " " + line(report, 9).rule());
        ReadLine changed = line(report, 7);
        assertTrue(changed.changed());
        assertEquals("经济平稳增长,民生持续改善。", changed.raw());
        assertEquals("经济平稳增长，民生持续改善。", changed.text());
        assertEquals(List.of("punctuation"), changed.rules());
        ReadLine aside = line(report, 18);
        assertEquals("网站地图", aside.raw());
        assertEquals(ParsedSetAside.WEB_TAIL, aside.rule());
        assertEquals(-1, aside.paragraph());
        assertFalse(line(report, 15).changed());
    }

    @Test
    void keepsAndSetsAsideLineByLine() {
        ParsedReport report = read(Map.of(17, Ruling.KEEP, 15, Ruling.SET_ASIDE));
        assertEquals("版权所有", report.paragraphs().getLast().text());
        assertEquals(List.of(ParsedSetAside.BY_HAND, ParsedSetAside.WEB_TAIL),
                report.setAside().stream().map(ParsedSetAside::reason).toList());
        assertEquals(List.of("继续努力。", "网站地图"), report.setAside().stream().map(ParsedSetAside::raw).toList());
        assertEquals(Overrules.BY_HAND, line(report, 17).rule());
        assertTrue(report.warnings().stream().anyMatch(w -> w.code().equals(ParseWarning.OVERRULED)
                && w.message().endsWith("--set-aside 15 --keep 17")), report.warnings().toString());
        assertEquals(List.of("继续努力。"), read(Profile.RAW, Map.of(15, Ruling.SET_ASIDE)).setAside().stream()
                .map(ParsedSetAside::raw).toList());
    }

    @Test
    void headingsAreWhatAPersonSays() {
        assertEquals(List.of("1一工作回顾", "2城市更新步伐", "1二工作安排"), outline(read(Map.of())));
        assertEquals(List.of("1一工作回顾", "1二工作安排"), outline(read(Map.of(9, Ruling.BODY))));
        assertEquals(List.of("1一工作回顾", "2经济平稳增长，民生持续改善", "3城市更新步伐", "1二工作安排"),
                outline(read(Map.of(7, Ruling.heading(2), 9, Ruling.heading(3)))));
        assertEquals(List.of("1一工作回顾", "1城市更新步伐", "1二工作安排"),
                outline(read(Map.of(9, Ruling.heading(1)))));
        // There is no second level for it to stand under.
        assertEquals(List.of("1一工作回顾", "2城市更新步伐", "1二工作安排", "2继续努力"),
                outline(read(Map.of(15, Ruling.heading(5)))));
        ParsedReport report = read(Map.of(7, Ruling.heading(1)));
        assertEquals(ParsedParagraphKind.HEADING, line(report, 7).kind());
        assertEquals(1, line(report, 7).level());
        assertEquals(report.paragraphs().get(3).section(), report.paragraphs().get(3).index() - 2);
    }

    @Test
    void aRulingEndsAParagraph() {
        String text = "政府工作报告\n各位代表：\n第一行的文字写得很长，还没有写完，\n第二行接着写，\n第三行。";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ParsedReport joined = reader.read("a.txt", bytes, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE);
        assertEquals(4, joined.paragraphs().size());
        assertEquals(3, ReadLine.of(joined).get(2).line());
        assertEquals(4, ReadLine.of(joined).get(2).lastLine());
        for (Overrules overrules : List.of(new Overrules(Map.of(4, Ruling.BODY), Set.of()),
                new Overrules(Map.of(), Set.of(Overrules.JOINING)))) {
            assertEquals(5, reader.read("a.txt", bytes, Profile.CLEAN, Revisions.ACCEPT, overrules, Progress.NONE)
                    .paragraphs().size());
        }
    }

    @Test
    void rulesCanBeSwitchedOff() {
        ParsedReport report = read(Map.of(), "punctuation", "bare", ParsedSetAside.WEB_TAIL);
        assertEquals("经济平稳增长,民生持续改善。", report.paragraphs().get(3).text());
        assertEquals(List.of("1一工作回顾", "1二工作安排"), outline(report));
        assertEquals(List.of(), report.setAside());
        assertEquals(List.of(), report.normalisations());
    }

    @Test
    void refusesLinesAndRulesThatAreNotThere() {
        for (int line : new int[] {2, 0, -4, 99, Integer.MAX_VALUE}) {
            String message = assertThrows(HeyiException.class, () -> read(Map.of(line, Ruling.KEEP))).getMessage();
            assertTrue(message.contains("报告.txt") && message.contains("" + line), message);
        }
        assertTrue(assertThrows(HeyiException.class, () -> read(Map.of(), "nothing")).getMessage().contains("run-in"));
        assertThrows(IllegalArgumentException.class, () -> Ruling.heading(0));
        assertThrows(IllegalArgumentException.class, () -> new Ruling(true, ParsedParagraphKind.BODY, 0));
    }

    @Test
    void readsTheKeptRawTextAgain() {
        ParsedReport first = read(Map.of());
        ParsedReport again = reader.reread(first.source(), first.rawText(), List.of(), Profile.CLEAN, Overrules.NONE,
                Progress.NONE);
        assertEquals(first, again);
        ParsedReport other = reader.reread(first.source(), first.rawText(), List.of(), Profile.CLEAN,
                new Overrules(Map.of(18, Ruling.KEEP), Set.of()), Progress.NONE);
        assertEquals("网站地图", other.paragraphs().getLast().text());
        assertEquals(first.rawText(), other.rawText());
    }
}
