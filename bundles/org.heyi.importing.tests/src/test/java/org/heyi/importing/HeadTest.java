package org.heyi.importing;

import static org.heyi.importing.Reading.codes;
import static org.heyi.importing.Reading.facts;
import static org.heyi.importing.Reading.outline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The head of a report: which line is the title, and where day, meeting and speaker stand. */
class HeadTest {

    private static final String BODY = "各位代表：\n一、回顾\nTEXT\n二、安排\nTEXT\n各位代表！让我们共同奋斗！\n";
    private static final String MEETING = "云溪区第五届人民代表大会第二次会议";

    @Test
    void theTitleIsWhatCallsItselfSo() {
        assertEquals("云溪区人民政府工作报告", Reading.of("云溪新闻网\n本站首页推荐\n云溪区人民政府工作报告\n（征求意见稿）\n" + BODY).title());
        assertEquals("云溪区人民法院工作报告", Reading.of("（受权发布）云溪区人民法院工作报告\n云溪区人民法院工作报告\n2022年1月7日\n" + BODY).title());
        assertEquals("云溪区人民政府工作报告", Reading.of("云溪区人民政府工作报告（全文）\n" + BODY).title());
        assertEquals("在云溪镇第三届人民代表大会第一次会议上的报告", Reading.of("在云溪镇第三届人民代表大会第一次会议上的报告\n" + BODY).title());
    }

    @Test
    void aTitleInLinesOfTheirOwn() {
        assertEquals("云溪区人民政府二〇二二年工作报告", Reading.of("云溪区人民政府\n二〇二二年\n工作报告\n" + BODY).title());
        assertEquals("关于云溪区2021年预算执行情况的报告", Reading.of("关于云溪区2021年\n预算执行情况的报告\n" + BODY).title());
        assertEquals("政府工作报告", Reading.of("美丽云溪网\n政府工作报告\n" + BODY).title());
    }

    @Test
    void aTitleThatIsGuessedIsSaidToBe() {
        ParsedReport report = Reading.of("奋进新时代 建设新云溪\n——2022年1月6日在" + MEETING + "上\n区长 林舟\n" + BODY);
        assertEquals("奋进新时代 建设新云溪", report.title());
        assertTrue(codes(report).contains(ParseWarning.UNSURE));
        assertFalse(codes(Reading.of("政府工作报告\n" + BODY)).contains(ParseWarning.UNSURE));
    }

    @Test
    void dayMeetingAndSpeakerInOneLineOrInSeveral() {
        List<String> facts = List.of("政府工作报告", "2022-01-06", MEETING, "区长", "林舟");
        for (String head : List.of("——2022年1月6日在" + MEETING + "上 云溪区人民政府区长 林舟", "（2022年1月6日）\n——在" + MEETING + "上\n区长　林　舟",
                "区长：林舟\n在" + MEETING + "上（2022年1月6日）", "2 0 2 2 年1 月6 日在" + MEETING + "上\n区长\n林舟",
                "二〇二二年一月六日于" + MEETING + "\n区长林舟", "2022年1月6日 区长 林舟\n" + MEETING + "文件（三）")) {
            assertEquals(facts, facts(Reading.of("政府工作报告\n" + head + "\n" + BODY)), head);
        }
    }

    @Test
    void whoSpeaksForOtherBodies() {
        assertEquals("院长 贺知", speaker("最高人民法院院长　贺　知"));
        assertEquals("副主任 林舟", speaker("云溪区人大常委会副主任　林舟"));
        assertEquals("主任 林小舟", speaker("云溪区人大常委会主任　林　小　舟"));
        assertEquals("主席 林舟", speaker("政协云溪区委员会主席 林舟"));
        assertEquals("國務院總理 林舟", speaker("國務院總理 林舟"));
        assertEquals("乡人民政府乡长 xx", speaker("乡人民政府乡长xx"));
        assertEquals("镇长 ", speaker("**镇镇长***"));
        assertEquals("代区长 阿依古丽·买买提", speaker("云溪区人民政府代区长 阿依古丽·买买提"));
        assertEquals(" 林舟", speaker("报告人：林舟"));
    }

    private static String speaker(String line) {
        ParsedReport report = Reading.of("工作报告\n2022年1月6日\n" + line + "\n" + BODY);
        return report.post() + " " + report.speaker();
    }

    @Test
    void aNameAloneIsOneOnlyBesideTheDate() {
        ParsedReport report = Reading.of("政府工作报告\n2022年1月6日在" + MEETING + "上\n栗 俊 青\n" + BODY);
        assertEquals("栗俊青", report.speaker());
        assertTrue(codes(report).contains(ParseWarning.UNSURE));
        assertEquals("", Reading.of("政府工作报告\n2022年1月6日在" + MEETING + "上\n开幕会\n" + BODY).speaker());
    }

    @Test
    void aLongHeadWithAListOfContents() {
        StringBuilder head = new StringBuilder("政府工作报告\n——2022年1月6日在" + MEETING + "上\n区长 林舟\n目录\n");
        for (String part : "一二三四五六七八九十".split("")) {
            head.append(part).append("、第").append(part).append("项工作\n（要点）\n");
        }
        ParsedReport report = Reading.of(head + BODY);
        assertEquals(List.of("政府工作报告", "2022-01-06", MEETING, "区长", "林舟"), facts(report));
        assertEquals(List.of("1:一 回顾", "1:二 安排"), outline(report));
    }

    @Test
    void anOpeningOnBehalfOfAStandingCommittee() {
        ParsedReport report = Reading.of("云溪区人民代表大会常务委员会工作报告\n各位代表：\n我受区人大常委会委托，向大会报告工作，请予审议。\n一、回顾\nTEXT\n");
        assertEquals(ParsedParagraphKind.OPENING, report.paragraphs().get(2).kind());
        ParsedReport special = Reading.of("关于民事执行工作情况的报告\n（2022年6月7日在云溪区第五届人大常委会第三次会议上）\n云溪区人民代表大会常务委员会：\n根据会议安排，我代表区人民法院报告工作，请审议。\nTEXT\n");
        assertEquals(ParsedParagraphKind.SALUTATION, special.paragraphs().get(2).kind());
        assertEquals("云溪区第五届人大常委会第三次会议", special.meeting());
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() {
        for (String news : List.of("区五届人大二次会议开幕\n林舟作政府工作报告\n\n　　本报讯（记者 赵青）1月6日，区五届人大二次会议开幕，林舟代表区人民政府作政府工作报告。\n\n" + Reading.TEXT,
                "代表分组审议政府工作报告\n1月7日，各代表团分组审议政府工作报告，大家一致认为报告实事求是、重点突出，对今年工作的部署思路清晰、措施具体。\n",
                "关于开展春季植树活动的通知\n各单位要高度重视，精心组织，确保完成植树任务，并于月底前上报总结材料和活动照片。\n")) {
            ParsedReport report = Reading.of(news);
            assertEquals("", report.title());
            assertEquals(List.of(), outline(report));
            assertTrue(codes(report).contains(ParseWarning.NO_REPORT), codes(report).toString());
        }
        assertFalse(codes(Reading.of("政府工作报告\n" + BODY)).contains(ParseWarning.NO_REPORT));
    }

    @Test
    void theHeadInALineWithTheSalutation() {
        ParsedReport report = Reading.of("云溪乡第三届人民代表大会第二次会议政府工作报告 (2022年1月6日) 云溪乡人民政府乡长林舟 各位代表、同志们: 现在,我代表乡人民政府向大会报告工作,请予审议。 "
                + "一、过去一年工作 TEXT (一)产业发展实现新突破。TEXT (二)乡村面貌有了新变化。TEXT 二、今年工作打算 TEXT");
        assertEquals(List.of("", "2022-01-06", "云溪乡第三届人民代表大会第二次会议", "乡长", "林舟"), facts(report));
        assertEquals(List.of("1:一 过去一年工作", "2:（一） 产业发展实现新突破", "2:（二） 乡村面貌有了新变化", "1:二 今年工作打算"), outline(report));
        assertTrue(codes(report).contains(ParseWarning.NO_TITLE));
    }

    @Test
    void theNumberedPiecesOfAPreviewAreNoSections() {
        ParsedReport report = Reading.of("1、镇政府工作报告 ——2022年1月6日在云溪镇第三届人民代表大会第一次会议上 镇长 林舟 各位代表: 现在,我代表镇政府报告工作。" + "TEXT\n"
                + "2、步增强。TEXT\n3、第二季度启动。TEXT\n");
        assertEquals(List.of(), outline(report));
        assertEquals("林舟", report.speaker());
    }

    @Test
    void paragraphsWithTheirIndentInTheMiddle() {
        ParsedReport report = Reading.of("政府工作报告\n各位代表：\n　　一、回顾　　TEXT　　二、安排　　TEXT　　让我们共同奋斗！\n");
        assertEquals(List.of("1:一 回顾", "1:二 安排"), outline(report));
        assertEquals(7, report.paragraphs().size());
        assertEquals("区长 林舟", Reading.of("政府工作报告\n2022年1月6日\n区长　　林舟\n" + BODY).paragraphs().get(2).text());
    }
}
