package org.heyi.importing;

import static org.heyi.importing.Reading.aside;
import static org.heyi.importing.Reading.facts;
import static org.heyi.importing.Reading.outline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages and document libraries leave around a report, by habit. */
class PagePartsTest {

    private static final String REPORT = """
            云溪区人民政府工作报告
            ——2022年1月6日在云溪区第五届人民代表大会第二次会议上
            云溪区人民政府区长 林舟
            各位代表：
            一、工作回顾
            TEXT
            二、工作安排
            TEXT
            各位代表！让我们为建设美丽云溪而努力奋斗！
            """;
    private static final List<String> FACTS = List.of("云溪区人民政府工作报告", "2022-01-06", "云溪区第五届人民代表大会第二次会议", "区长", "林舟");

    private static void assertAside(ParsedReport report, String... lines) {
        assertEquals(List.of(lines), aside(report));
        assertEquals(FACTS, facts(report));
        assertEquals(List.of("1:一 工作回顾", "1:二 工作安排"), outline(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下载", "【打印】 【关闭】", "字体：大 中 小", "A+ | A | A-", "来 源：区政府办", "索 引 号：YX001/2022-00012",
        "发布日期:2022-01-10 浏览次数:35", "2022-01-10 09:30:15 来源：云溪发布", "2022/01/10", "首页 > 政务公开 > 工作报告", "您的位置：首页 » 正文",
        "责任编辑：王敏", "新华社云溪1月8日电", "区长林舟作工作报告。云溪日报记者 赵青 摄", "听众席上。 （通讯员 孙立 摄）", "會議報告.docx", "時間：2022-01-10",
        "有效性 | 有效 | 公开日期: | 2022-01-10 |", "成文日期2022年1月6日", "ID:20220110", "《工作报告》由会员分享，可在线阅读，更多相关资料请在站内搜索"})
    void aLineThatSaysWhatItIs(String line) {
        assertAside(Reading.of(line + "\n" + REPORT), line);
        assertAside(Reading.of(REPORT.replace("各位代表：", line + "\n各位代表：")), line);
    }

    @Test
    void aLabelWithItsValueBelow() {
        assertAside(Reading.of("发布时间：\n2022-01-10 09:30\n来源：\n云溪区政府办公室\n分享：\n" + REPORT), "发布时间：", "2022-01-10 09:30", "来源：",
                "云溪区政府办公室", "分享：");
        assertAside(Reading.of("标题：\n" + REPORT), "标题：");
    }

    @Test
    void aPathOverSeveralLines() {
        assertAside(Reading.of("首页\n>\n政务公开\n>\n区政府工作报告\n" + REPORT), "首页", ">", "政务公开", ">", "区政府工作报告");
    }

    @Test
    void aLineOfSignsIsReadAtOnce() {
        for (String sign : List.of("»", ">", "&gt;", "→ ", "| ", "：", "、各位代表", "第一届")) {
            String line = sign.repeat(119 / sign.length()) + "。";
            assertTimeout(Duration.ofSeconds(5), () -> Reading.of(line + "\n" + REPORT));
        }
    }

    @Test
    void aMenuWithUnknownEntries() {
        assertAside(Reading.of("首页\n看云溪\n政务公开\n办事\n互动交流\n" + REPORT), "首页", "看云溪", "政务公开", "办事", "互动交流");
        // Two short lines are no menu, and one that names a body is no entry.
        assertTrue(aside(Reading.of("会议文件\n之一\n" + REPORT)).isEmpty());
    }

    @Test
    void theNameOfAPageBetweenItsParts() {
        assertAside(Reading.of("无障碍阅读\n云溪区政务平台\n首 页 | 登 录\n" + REPORT), "无障碍阅读", "云溪区政务平台", "首 页 | 登 录");
        // Below the title a line may be its subtitle.
        assertTrue(aside(Reading.of(REPORT.replaceFirst("\n", "\n来源：区政府办\n送审讨论稿\n时间：2022-01-05\n"))).stream()
                .noneMatch("送审讨论稿"::equals));
    }

    @Test
    void controlsHoweverMany() {
        String controls = String.join("\n", "收藏", "下载", "全屏", "打印", "分享", "微信", "微博", "放大", "缩小", "默认", "【", "字号：", "大", "中", "小", "】",
                "朗读", "纠错", "评论", "返回");
        ParsedReport report = Reading.of(controls + "\n" + REPORT);
        assertEquals(FACTS, facts(report));
        assertEquals(20, aside(report).size());
    }

    @Test
    void otherArticlesBelowTheEnd() {
        assertAside(Reading.of(REPORT + "相关文档\n某镇政府工作报告\n某局年度工作总结\n教师节讲话稿\n春节联欢晚会主持词\n安全生产月活动方案\n防汛工作预案\n"), "相关文档", "某镇政府工作报告",
                "某局年度工作总结", "教师节讲话稿", "春节联欢晚会主持词", "安全生产月活动方案", "防汛工作预案");
        String article = "区委召开会议，传达学习上级精神。会议要求，各部门认真抓好落实，确保各项工作有序推进。";
        assertAside(Reading.of(REPORT + "相关阅读：\n区委召开会议\n" + article + "\n"), "相关阅读：", "区委召开会议", article);
        assertAside(Reading.of(REPORT + "（阅读全文请先登录）\n"), "（阅读全文请先登录）");
    }

    @Test
    void wordsOfAPageInsideTheTextStay() {
        ParsedReport report = Reading.of(REPORT.replace("二、", "相关政策落实到位\nTEXT\n下载量突破百万次，平台来源：全区各部门共建。\n附件\n二、"));
        assertTrue(aside(report).isEmpty(), aside(report).toString());
        assertEquals(List.of(), aside(Reading.of(REPORT + "附件\n相关文件\n1.规划纲要（草案）\n2.CT扫描：一种检查方法\n")));
        assertEquals(List.of(), aside(Reading.of("政府工作报告\n现在，我向大会作政府工作报告。\n一、回顾\nTEXT\n")));
    }

    @Test
    void numbersOfPagesAndPicturesBetweenParagraphs() {
        assertAside(Reading.of(REPORT.replace("二、", "— 3 —\n第 4 页 共 12 页\n会场.jpg\n本报记者 赵青 摄\n二、")), "— 3 —", "第 4 页 共 12 页", "会场.jpg",
                "本报记者 赵青 摄");
    }

    @Test
    void whatStandsOnBothSidesOfAPartIsNotJoined() {
        ParsedReport report = Reading.of("云溪区第五届人民代表大会第二次会议\n首页 > 工作报告\n政府工作报告\n各位代表：\nTEXT\n");
        assertEquals(List.of("首页 > 工作报告"), aside(report));
        assertEquals("政府工作报告", report.title());
    }

    @Test
    void aTitleThatOnlyThePageGives() {
        ParsedReport report = Reading.of("公文名称 | 云溪区2022年政府工作报告 | |\n" + REPORT.substring(REPORT.indexOf('\n') + 1));
        assertEquals("云溪区2022年政府工作报告", report.title());
        assertEquals(List.of("公文名称 | 云溪区2022年政府工作报告 | |"), aside(report));
    }
}
