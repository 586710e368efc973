package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.internal.clean.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportReaderTest {

    private final ReportReader reader = new ReportReader();

    private ParsedReport sample(Profile profile) {
        return reader.read(Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt"), profile, Progress.NONE);
    }

    private ParsedReport fixture(String name) throws IOException {
        try (InputStream in = ReportReaderTest.class.getResourceAsStream(name)) {
            return reader.read(name, in.readAllBytes(), Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
        }
    }

    private ParsedReport text(String text) {
        return reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
    }

    private String refuse(String name, byte[] bytes) {
        String message = assertThrows(HeyiException.class,
                () -> reader.read(name, bytes, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE)).getMessage();
        assertTrue(message.contains(name) && message.lines().count() == 1, message);
        return message;
    }

    /** {@code level:number title}, one a line. */
    private static List<String> outline(ParsedReport report) {
        return report.sections().stream().map(s -> s.level() + ":" + s.number() + " " + s.title()).toList();
    }

    private static List<ParsedParagraphKind> kinds(ParsedReport report) {
        return report.paragraphs().stream().map(ParsedParagraph::kind).toList();
    }

    private static List<String> codes(ParsedReport report) {
        return report.warnings().stream().map(ParseWarning::code).toList();
    }

    /** Everything of the raw text is in a paragraph, set aside, or blank. */
    private static void assertNothingLost(ParsedReport report) {
        record Piece(int start, int end, String raw) {
        }
        List<Piece> pieces = new ArrayList<>();
        report.paragraphs().forEach(p -> pieces.add(new Piece(p.rawStart(), p.rawEnd(), p.raw())));
        report.setAside().forEach(s -> pieces.add(new Piece(s.rawStart(), s.rawEnd(), s.raw())));
        pieces.sort((a, b) -> Integer.compare(a.start(), b.start()));
        StringBuilder again = new StringBuilder();
        for (Piece piece : pieces) {
            String between = report.rawText().substring(again.length(), piece.start());
            assertTrue(between.codePoints().allMatch(Chars::blank), between);
            again.append(between).append(piece.raw());
            assertEquals(piece.end(), again.length());
        }
        again.append(report.rawText().substring(again.length()));
        assertEquals(report.rawText(), again.toString());
        for (ParsedParagraph p : report.paragraphs()) {
            assertEquals(p.raw().length(), p.map().rawLength());
            assertEquals(p.text().length(), p.map().cleanLength());
        }
    }

    @Test
    void namesShortLinesThatMayBeHeadings() {
        ParsedReport report = new ReportReader().read("a.txt", ("云溪区人民政府工作报告\n各位代表：\n一、工作回顾\n"
                + "过去一年，全区上下同心协力，各项工作取得了新的进展，人民生活有了新的改善。\n全年城市更新和老旧小区改造提速的情况，另见附表二和附表三，请一并审议\n"
                + "全年改造老旧小区二十个，新建口袋公园十五处，城市面貌焕然一新，群众反映良好。\n报告完毕，谢谢大家！\n")
                .replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8), Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
        ParseWarning warning = report.warnings().stream().filter(w -> w.code().equals(ParseWarning.UNCLASSIFIED)).findFirst()
                .orElseThrow(() -> new AssertionError(report.paragraphs().toString()));
        assertEquals("全年城市更新和老旧小区改造提速的情况，另见附表二和附表三，请一并审议", report.paragraphs().get(warning.paragraph()).text());
        assertEquals(ParsedParagraphKind.BODY, report.paragraphs().get(warning.paragraph()).kind());
        assertTrue(warning.message().contains("全年城市更新和老旧小区改造"), warning.message());
    }

    @Test
    void readsTheSample() throws IOException {
        ParsedReport report = sample(Profile.CLEAN);
        assertEquals("和平区人民政府工作报告", report.title());
        assertEquals(LocalDate.of(2021, 12, 12), report.date());
        assertEquals("——2021年12月12日在和平区第十八届人民代表大会第一次会议上", report.dateLine());
        assertEquals("和平区第十八届人民代表大会第一次会议", report.meeting());
        assertEquals("和平区人民政府", report.organisation());
        assertEquals("郑伟铭", report.speaker());
        assertEquals("区长", report.post());
        assertEquals(List.of("1:一 本届政府工作回顾"), outline(report));
        assertEquals(8, report.leadItems().size());
        assertEquals("——抓服务、强招商，经济运行稳中向好。", report.leadItems().get(5).topicText());
        assertEquals(2301, report.characters());
        assertEquals(199, report.setAsideCharacters());
        assertEquals(1, report.setAside().size());
        assertEquals(ParsedSetAside.WEB_TAIL, report.setAside().getFirst().reason());
        assertEquals(List.of(ParseWarning.TRUNCATED, ParseWarning.SPELLING, ParseWarning.SPAM), codes(report));
        assertEquals(ParsedParagraphKind.SALUTATION, report.paragraphs().get(3).kind());
        assertEquals(ParsedParagraphKind.OPENING, report.paragraphs().get(4).kind());
        assertEquals(ParsedParagraphKind.BODY, report.paragraphs().get(12).kind());
        assertTrue(report.paragraphs().get(7).text().contains("年均增长5.8%，高质量"));
        assertNothingLost(report);
        assertArrayEquals(Files.readAllBytes(Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt")),
                report.rawBytes());
    }

    @Test
    void leavesEverythingAsItIsInTheRawProfile() {
        ParsedReport report = sample(Profile.RAW);
        assertTrue(report.setAside().isEmpty());
        assertTrue(report.normalisations().isEmpty());
        assertEquals(2500, report.characters());
        assertEquals("郑伟铭", report.speaker());
        assertEquals(LocalDate.of(2021, 12, 12), report.date());
        assertEquals(8, report.leadItems().size());
        assertEquals("  ——抓服务、强招商,经济运行稳中向好。", report.leadItems().get(5).topicText());
        for (ParsedParagraph p : report.paragraphs()) {
            assertEquals(p.raw(), p.text());
            assertTrue(p.map().isIdentity());
        }
        assertNothingLost(report);
    }

    @Test
    void findsTheHeadOfAReport() throws IOException {
        ParsedReport report = fixture("style-parenthesised.txt");
        assertEquals("云溪区人民政府工作报告", report.title());
        assertEquals("云溪区第五届人民代表大会第二次会议", report.meeting());
        assertEquals("代区长", report.post());
        assertEquals("林舟", report.speaker());
        assertEquals(List.of(ParsedParagraphKind.TITLE, ParsedParagraphKind.SUBTITLE, ParsedParagraphKind.DATE_LINE,
                ParsedParagraphKind.SPEAKER, ParsedParagraphKind.SALUTATION, ParsedParagraphKind.OPENING), kinds(report).subList(0, 6));
        assertEquals(ParsedParagraphKind.CLOSING, kinds(report).getLast());
        assertFalse(codes(report).contains(ParseWarning.TRUNCATED));
    }

    @Test
    void nestsParenthesesAndRunInTopics() throws IOException {
        ParsedReport report = fixture("style-parenthesised.txt");
        assertEquals(List.of("1:一 过去五年工作回顾", "2:（一） 产业升级迈出新步伐", "3: 主导产业持续壮大", "3: 创新动能加快集聚",
                "2:（二） 城市面貌发生新变化", "3: 主导产业持续壮大", "3: 创新动能加快集聚", "1:二 今后五年的总体要求"),
                outline(report).subList(0, 8));
    }

    @Test
    void nestsTopicSentencesBelowBareLines() throws IOException {
        ParsedReport report = fixture("style-topic-sentence.txt");
        assertEquals(List.of("1: 过去五年工作回顾", "2: 五年来，我们聚焦主业、加快转型，综合实力实现新突破", "3: 项目建设提质提速",
                "3: 营商环境持续优化", "2: 五年来，我们建管并重、精雕细琢，城区品质实现新提升", "3: 项目建设提质提速",
                "3: 营商环境持续优化", "1: 今年重点任务"), outline(report).subList(0, 8));
    }

    @Test
    void takesEveryDashForALeadItem() throws IOException {
        ParsedReport report = fixture("style-bare-dash.txt");
        assertEquals(List.of("1: 过去五年工作回顾", "1: 今年重点任务"), outline(report));
        assertEquals(6, report.leadItems().size());
        assertTrue(report.leadItems().stream().allMatch(p -> p.text().startsWith("——")));
    }

    @Test
    void nestsNumbersBelowBareLinesWhenTheyStartAgain() throws IOException {
        ParsedReport report = fixture("style-bare-numbered.txt");
        assertEquals(List.of("1: 过去一年工作", "2:一 着力推动高质量发展", "3: 招商引资成果丰硕"), outline(report).subList(0, 3));
        assertEquals(2, report.sections().stream().filter(s -> s.level() == 1).count());
        assertFalse(codes(report).contains(ParseWarning.NUMBERING));
    }

    @Test
    void readsFullWidthDigitsAndAnAppendix() throws IOException {
        ParsedReport report = fixture("style-numbered-dash.txt");
        assertEquals("政府工作报告", report.title());
        assertEquals(LocalDate.of(2010, 1, 8), report.date());
        assertEquals("林舟", report.speaker());
        assertEquals(8, report.leadItems().size());
        assertEquals(List.of("1: 二〇〇九年工作回顾", "2:一 加快结构调整", "2:二 推进城乡统筹", "1: 二〇一〇年主要任务",
                "2:一 加快结构调整", "2:二 推进城乡统筹", "1: 附件", "1: 名词解释"), outline(report));
        assertEquals(ParsedParagraphKind.NOTE, kinds(report).getLast());
        assertEquals(ParsedParagraphKind.CLOSING, kinds(report).get(kinds(report).size() - 4));
    }

    @Test
    void nestsTheNationalStyle() throws IOException {
        assertEquals(List.of("1:一 2021年工作回顾", "1:二 2022年工作总体部署", "1:三 2022年重点工作", "2:（一） 稳定市场主体",
                "3:1 落实惠企政策", "3:2 优化审批服务", "2:（二） 扩大有效投资", "3:1 落实惠企政策", "3:2 优化审批服务"),
                outline(fixture("style-national.txt")));
    }

    @Test
    void joinsLinesBrokenAtAWidth() throws IOException {
        ParsedReport report = fixture("hard-wrapped.txt");
        assertEquals("云溪区人民政府工作报告", report.title());
        assertEquals(List.of(ParsedParagraphKind.TITLE, ParsedParagraphKind.SUBTITLE, ParsedParagraphKind.DATE_LINE,
                ParsedParagraphKind.SALUTATION, ParsedParagraphKind.HEADING, ParsedParagraphKind.BODY, ParsedParagraphKind.HEADING,
                ParsedParagraphKind.BODY, ParsedParagraphKind.HEADING, ParsedParagraphKind.BODY, ParsedParagraphKind.CLOSING), kinds(report));
        assertTrue(report.paragraphs().get(5).text().contains("按季度调度推进。"));
        assertNothingLost(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"style-parenthesised.txt", "style-topic-sentence.txt", "style-bare-dash.txt",
        "style-bare-numbered.txt", "style-numbered-dash.txt", "style-national.txt", "hard-wrapped.txt"})
    void losesNothing(String name) throws IOException {
        assertNothingLost(fixture(name));
    }

    @Test
    void setsTheHeadOfAWebPageAside() {
        ParsedReport report = text("您现在的位置：首页 > 政务公开 > 政府工作报告\n政府工作报告\n发布时间：2022-01-10 来源：区政府办 浏览次数：12\n"
                + "各位代表：\n一、回顾\n" + "我们坚持稳中求进，各项事业取得新进展。".repeat(4) + "\n上一篇：无\n下一篇：通知\n");
        assertEquals("政府工作报告", report.title());
        assertEquals(List.of(ParsedSetAside.WEB_HEAD, ParsedSetAside.WEB_HEAD, ParsedSetAside.WEB_TAIL),
                report.setAside().stream().map(ParsedSetAside::reason).toList());
        assertNothingLost(report);
    }

    @Test
    void warnsOfAGapInTheNumbers() {
        String body = "我们坚持稳中求进，各项事业取得新进展。".repeat(4) + "\n";
        ParsedReport report = text("政府工作报告\n各位代表：\n一、回顾\n" + body + "三、任务\n" + body);
        assertTrue(codes(report).contains(ParseWarning.NUMBERING));
    }

    @Test
    void tellsAnAddressFromATextThatBeginsWithIt() {
        ParsedReport report = text("政府工作报告\n各位代表:\n各位代表,特别是即将过去的一年,我们取得新成绩。\n各位代表!\n");
        assertEquals(List.of(ParsedParagraphKind.TITLE, ParsedParagraphKind.SALUTATION, ParsedParagraphKind.BODY,
                ParsedParagraphKind.SALUTATION), kinds(report));
    }

    @Test
    void takesAnImpossibleDayForADateLineWithoutADate() {
        ParsedReport report = text("政府工作报告\n——2021年2月30日在云溪区第五届人民代表大会第二次会议上\n各位代表：\n正文。\n");
        assertEquals(null, report.date());
        assertEquals("云溪区第五届人民代表大会第二次会议", report.meeting());
    }

    @Test
    void refusesWhatIsNoReport(@TempDir Path folder) throws IOException {
        refuse("空.txt", new byte[0]);
        refuse("a.txt", " \n\u3000\uFEFF\u200B\t\r\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(refuse("a.xyz", "text".getBytes(StandardCharsets.UTF_8)).contains(".txt"));
        refuse("Makefile", "text".getBytes(StandardCharsets.UTF_8));
        assertThrows(HeyiException.class, () -> reader.read(folder.resolve("no.txt"), Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE));
        Path inside = Files.createDirectory(folder.resolve("d.txt"));
        assertThrows(HeyiException.class, () -> reader.read(inside, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE));
    }

    @Test
    void refusesALargeFileWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        HeyiException refused = assertTimeout(Duration.ofSeconds(2), () -> assertThrows(HeyiException.class,
                () -> reader.read(large, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE)));
        assertTrue(refused.getMessage().contains("50 MB") && refused.getMessage().contains("20 MB"),
                refused.getMessage());
    }

    @Test
    void readsAHundredThousandParagraphs() {
        String paragraph = "——我们坚持稳中求进,各项事业取得新进展。围绕中心、服务大局。\n";
        ParsedReport report = assertTimeout(Duration.ofSeconds(60),
                () -> text("政府工作报告\n各位代表：\n" + paragraph.repeat(100_000)));
        assertEquals(100_002, report.paragraphs().size());
        assertEquals(100_000, report.leadItems().size());
    }

    @Test
    void readsAParagraphOfAMegabyte() {
        String paragraph = "我们坚持稳中求进, 各项\u3000事业(含重点项目)取得\"新\"进展;".repeat(20_000);
        ParsedReport report = assertTimeout(Duration.ofSeconds(30), () -> text("政府工作报告\n" + paragraph + "\n"));
        assertEquals(2, report.paragraphs().size());
        assertTrue(paragraph.getBytes(StandardCharsets.UTF_8).length > 1_000_000);
        assertNothingLost(report);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("政府工作报告", "各位代表：", "——2021年12月12日在", "第一次会议上", "区长 郑伟铭", "一、回顾", "（一）", "1.", "，", ",", "。",
                "我们坚持稳中求进，各项事业取得新进展。", "验证码:", "版权所有", "上一篇", "——", "\n", "\n", "\r\n\r\n", "  ", "\u3000\u3000", "\u200B",
                "附件：", "#", "## ", "**", "[a](b)", "---", "|", "> ", "`", "\\", "“", "”", "(", ")", "x", "𠮷", "\u2028", "奋斗！")
                .list().ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property
    void losesNothingWhateverTheText(@ForAll("texts") String text, @ForAll Profile profile,
            @ForAll boolean markdown) {
        try {
            ParsedReport report = new ReportReader().read(markdown ? "a.md" : "a.txt",
                    text.getBytes(StandardCharsets.UTF_8), profile, Revisions.ACCEPT, Progress.NONE);
            assertEquals(text, report.rawText());
            assertNothingLost(report);
        } catch (HeyiException refused) {
            assertTrue(text.codePoints().allMatch(Chars::blank), refused.getMessage());
        }
    }

    @Test
    void stopsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {
                // nothing to show
            }

            @Override
            public void worked(long done) {
                // nothing to show
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> reader.read("a.txt",
                "报告\n正文。".getBytes(StandardCharsets.UTF_8), Profile.CLEAN, Revisions.AMENDMENTS, cancelled));
    }
}
