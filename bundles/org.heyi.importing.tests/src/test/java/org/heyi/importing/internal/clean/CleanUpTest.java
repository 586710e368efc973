package org.heyi.importing.internal.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.heyi.importing.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanUpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "今天,我们|今天，我们",
        "各位代表:|各位代表：",
        "“两不愁三保障”,投入|“两不愁三保障”，投入",
        "增长5.8%,高质量|增长5.8%，高质量",
        "2021年:开局之年|2021年：开局之年",
        "作战计划,pm2.5浓度下降;12个项目开工|作战计划，pm2.5浓度下降；12个项目开工",
        "详见网址:/a,b|详见网址:/a,b",
        "投入3亿,增长5%, 惠及12,500人|投入3亿，增长5%，惠及12,500人",
        "全国政协(CPPCC).|全国政协(CPPCC).",
        "完成(全部任务).|完成（全部任务）。",
        "习?平总书记|习?平总书记",
        "怎么干?要实干|怎么干？要实干",
        "这是为什么?|这是为什么？",
        "?坚持改革|?坚持改革",
        "━━抓服务|——抓服务",
                "投入4.5亿元,销售1.73亿元|投入4.5亿元，销售1.73亿元",
        "见 http://www.example.gov.cn/a,b?c:d 一文|见 http://www.example.gov.cn/a,b?c:d 一文",
        "35微克/立方米以下,改善|35微克/立方米以下，改善",
        "pm2.5平均浓度|pm2.5平均浓度",
        "(一)加快发展|（一）加快发展",
        "增长(5.8%)左右|增长(5.8%)左右",
        "国内生产总值(GDP)增长|国内生产总值(GDP)增长",
        "完成任务.|完成任务。",
        "今天, 我们|今天，我们",
        "落实\"放管服\",改革|落实“放管服”，改革",
        "落实”放管服“改革|落实“放管服”改革",
        "““一带一路”建设”|““一带一路”建设”",
        "区长　　郑伟铭|区长 郑伟铭",
        "政　府　工　作　报　告|政府工作报告",
        "王　明|王 明",
        "从1 9 9 8 年起步|从1998年起步",
        "2 0 2 1年全区|2021年全区",
        "得分依次为1 2 3 4 分|得分依次为1 2 3 4 分",
        "编号 3 1 9 9 8 年|编号 3 1 9 9 8 年",
        "--抓服务|——抓服务",
        "──抓服务|——抓服务",
        "—抓服务|——抓服务",
        "-5摄氏度|-5摄氏度",
        "Hello, world: (a) ok!|Hello, world: (a) ok!",
        "10:30开会|10:30开会"
    })
    void normalisesWhatAReaderExpectsAndNothingElse(String raw, String clean) {
        assertEquals(clean, new CleanUp(List.of()).clean(raw).text());
    }

    @Test
    void dropsWhatCannotBeSeenAndMakesEverySpaceOrdinary() {
        assertEquals("和平 区 政府", new CleanUp(List.of()).clean("和\u200B平\u00A0区\u3000\t政\uFEFF府").text());
    }

    @Test
    void dropsTheBarsOfATable() {
        assertEquals("工作报告(全文)", new CleanUp(List.of()).clean("工作报告(全文) | |||").text().replace("（", "(").replace("）", ")"));
        assertEquals("| 甲 | 乙 |", new CleanUp(List.of()).clean("| 甲 | 乙 |").text());
    }

    @Test
    void joinsBrokenLines() {
        assertEquals("第十八届人民代表大会", new CleanUp(List.of()).clean("第十八届\r\n\r\n  人民代表大会").text());
        assertEquals("Heping District", new CleanUp(List.of()).clean("Heping\n  District").text());
    }

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("和", "平", "区", "，", ",", ":", "。", ".", " ", "\u3000", "\u00A0", "\n", "\t", "\u200B",
                "5", "%", "A", "(", ")", "（", "“", "”", "\"", "-", "—", "─", "𠮷", "!").list().ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void whatIsLeftStandsWhereTheMapSays(@ForAll("mixed") String raw) {
        Cleaning cleaning = new CleanUp(List.of()).clean(raw);
        String clean = cleaning.text();
        assertEquals(raw.length(), cleaning.map().rawLength());
        assertEquals(clean.length(), cleaning.map().cleanLength());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Chars.han(c) || Character.isDigit(c) || Character.isSurrogate(c)) {
                Span span = cleaning.map().toRaw(new Span(i, i + 1));
                assertEquals(String.valueOf(c), raw.substring(span.start(), span.end()));
            }
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("稳中求进", "增长5.8%", ",", "、", "。", "：", ":", "“放管服”", "\"一制三化\"", "(试行)", "(GDP)", " ",
                "\u3000", "第一次\n  会议", ";", "!").list().ofMinSize(1).ofMaxSize(20)
                .map(parts -> "和平" + String.join("", parts) + "区");
    }

    @Property
    void cleaningAgainChangesNothing(@ForAll("sentences") String raw) {
        String once = new CleanUp(List.of()).clean(raw).text();
        assertEquals(once, new CleanUp(List.of()).clean(once).text());
    }
}
