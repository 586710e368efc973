package org.heyi.collation.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final List<String> REPORT = List.of("政府工作报告", "各位代表：现在，我代表区人民政府向大会报告工作，请予审议。",
            "一年来，全区地区生产总值增长6.5%，完成一般公共预算收入48.3亿元，居民人均可支配收入增长7.1%。",
            "新建long-term care床位1200张，改造老旧小区36个，新增停车泊位2100个，群众满意度持续提升。",
            "新建long-term care床位1200张，改造老旧小区36个，新增停车泊位2100个，群众满意度持续提升。");

    private static PrintedPages pages(String... texts) {
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(new PrintedLine(1, 12, 0, i + 1, texts.length - i, texts[i]));
        }
        return new PrintedPages("印刷本.pdf", "", 1, lines);
    }

    private static Optional<PrintedPlace> locate(Printing printing, int paragraph, String words) {
        int start = REPORT.get(paragraph).indexOf(words);
        return printing.locate(paragraph, start, paragraph, start + words.length());
    }

    /** Set in other widths and characters, with a word broken, and one figure changed. */
    private static Printing printing() {
        return Printing.of(REPORT, pages("政 府 工 作 报 告", "各位代表:现在,我代表区人民政府向大会", "报告工作,请予审议｡", "一年来,全区地区生产总值增长６.５％,",
                "完成一般公共预算收入48.5亿元,居民人均可", "支配收入增长7.1%。", "新建long-", "term care床位1200张,改造老旧小区", "36个,新增停车泊位2100个,群众满意度持续提升。",
                "新建long-term care床位1200张,改造老旧小区36个,", "新增停车泊位2100个,群众满意度持续提升。"));
    }

    @Test
    void widthsBlanksAndBrokenWordsAreTheSameWords() {
        assertEquals("第12页第4行", locate(printing(), 2, "增长6.5%").orElseThrow().words());
        assertEquals("第12页第1行", locate(printing(), 0, "政府工作报告").orElseThrow().words());
        assertEquals("第12页第7至8行", locate(printing(), 3, "long-term care").orElseThrow().words());
    }

    @Test
    void theSameWordsInTwoPlacesAreToldApartByWhatIsAroundThem() {
        assertEquals("第12页第9行", locate(printing(), 3, "新增停车泊位2100个").orElseThrow().words());
        assertEquals("第12页第11行", locate(printing(), 4, "新增停车泊位2100个").orElseThrow().words());
    }

    @Test
    void wordsThatAreNotPrintedAreNowhere() {
        assertEquals(Optional.empty(), locate(printing(), 2, "48.3亿元"));
        // Of a whole paragraph, the first and the last words tell the lines; that one figure differs is said.
        assertEquals("第12页第4至6行（文字略有出入）", locate(printing(), 2, REPORT.get(2)).orElseThrow().words());
    }

    @Test
    void lettersCountFromBelowInTheLowerHalf() {
        assertEquals("第12页第4行", locate(printing(), 2, "增长6.5%").orElseThrow().inLetter());
        assertEquals("第12页倒数第3行", locate(printing(), 3, "新增停车泊位2100个").orElseThrow().inLetter());
        assertEquals("第12页倒数第5行起", locate(printing(), 3, "long-term care").orElseThrow().inLetter());
    }

    @Test
    void aPlaceBetweenCharactersIsThatOfTheNextOrOfTheLast() {
        assertEquals("第12页第4行", printing().locate(2, 0, 2, 0).orElseThrow().words());
        int end = REPORT.get(4).length();
        assertEquals("第12页第11行", printing().locate(4, end, 4, end).orElseThrow().words());
    }

    @Test
    void whatWasMovedIsFoundIfItStandsThereOnce() {
        Printing moved = Printing.of(REPORT, pages("居民人均可支配收入增长7.1%", "一年来，全区地区生产总值增长6.5%，", "完成一般公共预算收入48.3亿元，"));
        assertEquals("第12页第1行", locate(moved, 2, "居民人均可支配收入增长7.1%").orElseThrow().words());
    }

    @Test
    void theShareTellsAnotherReport() {
        assertTrue(printing().share() > 0.9, "" + printing().share());
        Printing other = Printing.of(REPORT, pages("过去五年，全省粮食总产量连续稳定在千亿斤以上，", "高速公路通车里程突破五千公里，森林覆盖率继续提高。", "报告到此，请各位代表审议。"));
        assertTrue(other.share() < 0.2, "" + other.share());
    }

    @Test
    void columnsAndCoversAreNamed() {
        PrintedPlace place = new PrintedPlace(new PrintedLine(1, 0, 0, 3, 9, ""), new PrintedLine(3, 2, 2, 4, 8, ""), true);
        assertEquals("没有页码的第1张第3行至第2页右栏第4行", place.words());
    }
}
