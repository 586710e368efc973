package org.heyi.importing;

import static org.heyi.importing.Reading.outline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Headings that are told by those beside them, and how deep they stand. */
class OutlineTest {

    private static final String HEAD = "政府工作报告\n各位代表：\n";

    private static List<String> of(String lines) {
        return outline(Reading.of(HEAD + lines));
    }

    @Test
    void partsThatBeginWithAQuotationOrAYear() {
        assertEquals(List.of("1: “十三五”时期工作回顾", "2:一 经济实力", "1: 2021年重点任务", "2:一 产业转型", "2:二 城市更新"),
                of("“十三五”时期工作回顾\n一、经济实力\nTEXT\n2021年重点任务\n一、产业转型\nTEXT\n二、城市更新\nTEXT\n"));
        assertEquals(List.of("1: 200×年政府工作回顾", "2:一 产业"), of("200×年政府工作回顾\nTEXT\n一、产业\nTEXT\n"));
    }

    @Test
    void aShortTopicSentenceAmongOthers() {
        assertEquals(List.of("1:一 任务", "2: 优化营商环境，激发市场活力", "2: 大力招商引资", "2: 扩大对外开放，拓展发展空间"),
                of("一、任务\n优化营商环境，激发市场活力。\nTEXT\n大力招商引资。\nTEXT\n扩大对外开放，拓展发展空间。\nTEXT\n"));
        assertEquals(List.of("1:一 任务", "2: 产业转型", "2: 大力招商引资"), of("一、任务\n产业转型\nTEXT\n大力招商引资。\nTEXT\n"));
        // What only says that points follow is none of them.
        assertEquals(List.of("1:一 任务"), of("一、任务\n今年着重做好以下工作。\nTEXT\n我们将抓好三个方面。\nTEXT\n"));
        assertEquals(List.of("1:一 任务"), of("一、任务\n大力招商引资。\nTEXT\n"));
    }

    @Test
    void aBareLineInTheMiddleOfACount() {
        assertEquals(List.of("1:一 回顾", "2:（一） 产业", "3: 主要指标", "2:（二） 城市", "1:二 安排", "2:（一） 产业", "2:（二） 城市"),
                of("一、回顾\n（一）产业\nTEXT\n主要指标\nTEXT\n（二）城市\nTEXT\n二、安排\n（一）产业\nTEXT\n（二）城市\nTEXT\n"));
    }

    @Test
    void aBareLineAboveACountThatElsewhereStandsAlone() {
        assertEquals(List.of("1:一 回顾", "2:（一） 产业", "2:（二） 城市", "1:二 安排", "2: 主要目标", "2:（一） 产业", "2:（二） 城市"),
                of("一、回顾\n（一）产业\nTEXT\n（二）城市\nTEXT\n二、安排\n主要目标\nTEXT\n（一）产业\nTEXT\n（二）城市\nTEXT\n"));
        assertEquals(List.of("1: 主要目标", "1:一 回顾", "1:二 安排"), of("主要目标\nTEXT\n一、回顾\nTEXT\n二、安排\nTEXT\n"));
    }

    @Test
    void everyPointOfASeriesHasATopic() {
        ParsedReport report = Reading.of(HEAD + "一、回顾\n一是产业转型步伐加快。TEXT\n二是城市面貌明显改善。TEXT\n"
                + "三是坚持把增进民生福祉作为出发点和落脚点，全年民生支出占比达到82%，十件实事全部办结。TEXT\n四是政府效能持续提升。TEXT\n");
        assertEquals(List.of("1:一 回顾", "2: 一是产业转型步伐加快", "2: 二是城市面貌明显改善",
                "2: 三是坚持把增进民生福祉作为出发点和落脚点，全年民生支出占比达到82%，十件实事全部办结", "2: 四是政府效能持续提升"), outline(report));
    }

    @Test
    void headingsOfOneLengthAreNoBrokenText() {
        StringBuilder lines = new StringBuilder("一、任务\n");
        for (String number : "一二三四五六七八九".split("")) {
            lines.append("（").append(number).append("）扎实推进重点项目建设，持续增强发展后劲\n").append("积极扩大投资。").append(Reading.TEXT.repeat(3)).append('\n');
        }
        assertEquals(10, of(lines.toString()).stream().filter(t -> t.contains("发展后劲") || t.startsWith("1:")).count());
        assertTrue(of(lines.toString()).contains("2:（九） 扎实推进重点项目建设，持续增强发展后劲"));
    }

    @Test
    void textBrokenAfterSoManyCharactersWideOrNot() {
        String text = "　　全区生产总值增长6.5%，固定资产投资增长12.5%，规上工业增加值增长10.8%，一般公共预算收入增长8.1%，城乡居民收入增长7.2%和8.4%，各项指标好于预期。";
        StringBuilder lines = new StringBuilder("　　一、回顾\n");
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            for (int at = 0; at < text.length(); at += 25) {
                lines.append(text, at, Math.min(at + 25, text.length())).append('\n');
            }
        }
        ParsedReport report = Reading.of(HEAD + lines);
        assertEquals(7, report.paragraphs().size());
        assertEquals(text.strip(), report.paragraphs().getLast().text());
    }

    @Test
    void theLastHeadingOfAnExcerpt() {
        assertEquals(List.of("1:一 回顾", "2:（一） 全力抗击灾害，保障人民安全", "2:（二） 深入治理污染，改善生态环境"),
                of("一、回顾\n（一）全力抗击灾害，保障人民安全。\nTEXT\n（二）深入治理污染，改善生态环境。\n"));
    }
}
