package org.heyi.importing;

import static org.heyi.importing.DocxFile.del;
import static org.heyi.importing.DocxFile.ins;
import static org.heyi.importing.DocxFile.p;
import static org.heyi.importing.DocxFile.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxImportTest {

    private static final String NUMBERS = "<w:abstractNum w:abstractNumId='5'>"
            + level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='6'>" + level(0, "bullet", "——") + level(1, "bullet", "\uF0B7")
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='6'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/>"
            + "</w:lvlOverride></w:num>";
    private static final String STYLES = "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='toc 1'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='N'><w:name w:val='条'/><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='基'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
            + "</w:pPr></w:style>";

    private final ReportReader reader = new ReportReader();

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String numbered(int number, int level, String text) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + number + "'/></w:numPr>", r(text));
    }

    private ParsedReport read(DocxFile file, Revisions revisions) {
        return reader.read("报告.docx", file.bytes(), Profile.CLEAN, revisions, Progress.NONE);
    }

    private List<String> lines(DocxFile file, Revisions revisions) {
        return read(file, revisions).plainText().lines().toList();
    }

    private List<String> lines(String body) {
        return lines(new DocxFile().body(body), Revisions.ACCEPT);
    }

    private String refuse(byte[] bytes) {
        String message = assertThrows(HeyiException.class,
                () -> reader.read("报告.docx", bytes, Profile.CLEAN, Revisions.ACCEPT, Progress.NONE)).getMessage();
        assertTrue(message.contains("报告.docx") && message.lines().count() == 1, message);
        return message;
    }

    @Test
    void showsNumbersAsWordDoes() {
        DocxFile file = new DocxFile().part("numbering", "w:numbering", NUMBERS).part("styles", "w:styles", STYLES)
                .body(p(r("政府工作报告")) + numbered(1, 0, "回顾") + numbered(1, 1, "经济") + numbered(1, 2, "工业")
                        + numbered(1, 2, "商业") + numbered(1, 1, "民生") + numbered(1, 2, "教育") + numbered(2, 0, "抓服务。好。")
                        + numbered(2, 1, "圆点") + numbered(1, 0, "任务") + numbered(3, 0, "另起") + numbered(0, 0, "没有")
                        + p("<w:pStyle w:val='N'/>", r("按样式")));
        assertEquals(List.of("政府工作报告", "一、回顾", "（一）经济", "1.工业", "2.商业", "（二）民生", "1.教育", "——抓服务。好。", "圆点",
                "二、任务", "一、另起", "没有", "二、按样式"), lines(file, Revisions.ACCEPT));
    }

    @ParameterizedTest
    @CsvSource({"1,chineseCounting,一", "10,chineseCounting,十", "12,chineseCountingThousand,十二", "20,japaneseCounting,二十",
        "105,chineseCountingThousand,一百零五", "110,chineseCountingThousand,一百一十", "12,chineseLegalSimplified,壹拾贰",
        "3,ideographTraditional,丙", "3,decimalEnclosedCircle,③", "12,decimalFullWidth,１２", "4,upperRoman,IV",
        "27,lowerLetter,aa", "7,decimalZero,07", "7,unheard-of,7"})
    void writesNumbersInEveryFormat(int value, String format, String text) {
        assertEquals(text, org.heyi.importing.internal.docx.NumberFormats.format(value, format));
    }

    @Test
    void takesStylesForHeadingsAndFormsForTheRest() {
        String body = "我们坚持稳中求进，各项事业取得新进展。".repeat(5);
        DocxFile file = new DocxFile().part("styles", "w:styles", STYLES).body(p(r("政府工作报告"))
                + p(r("——2022年1月6日在云溪区第五届")) + p(r("人民代表大会第二次会议上")) + p(r("各位代表:"))
                + p("<w:pStyle w:val='T'/>", r("回顾 1")) + p("<w:pStyle w:val='1'/>", r("工作回顾"))
                + p("<w:pStyle w:val='2'/>", r("经济发展")) + p(r(body)) + p(r("（一）项目建设")) + p(r(body))
                + p("<w:outlineLvl w:val='0'/>", r("工作安排")) + p(r(body)));
        ParsedReport report = read(file, Revisions.ACCEPT);
        assertEquals("政府工作报告", report.title());
        assertEquals(LocalDate.of(2022, 1, 6), report.date());
        assertEquals(List.of("1:工作回顾", "2:经济发展", "3:项目建设", "1:工作安排"),
                report.sections().stream().map(s -> s.level() + ":" + s.title()).toList());
        assertEquals(List.of(ParsedSetAside.CONTENTS), report.setAside().stream().map(ParsedSetAside::reason).toList());
    }

    @Test
    void acceptsAndRejectsInsideParagraphs() {
        DocxFile file = new DocxFile().body(p(r("增长") + del("5%") + ins("6%") + r("左右")));
        assertEquals(List.of("增长6%左右"), lines(file, Revisions.ACCEPT));
        assertEquals(List.of("增长5%左右"), lines(file, Revisions.REJECT));
    }

    @Test
    void joinsParagraphsWhoseEndIsGone() {
        DocxFile file = new DocxFile().body(p("<w:rPr><w:ins w:id='1' w:author='甲'/></w:rPr>", r("前一半"))
                + p(r("后一半")) + p("<w:rPr><w:del w:id='1' w:author='甲'/></w:rPr>", del("去掉")) + p(r("末段"))
                + "<w:tbl><w:tr><w:trPr><w:ins w:id='3' w:author='甲'/></w:trPr><w:tc>" + p(r("新行")) + "</w:tc></w:tr>"
                + "<w:tr><w:tc>" + p(r("一")) + "</w:tc><w:tc><w:tcPr><w:cellDel w:id='4'/></w:tcPr>" + p(r("二"))
                + "</w:tc></w:tr></w:tbl>");
        assertEquals(List.of("前一半", "后一半", "末段", "新行", "一"), lines(file, Revisions.ACCEPT));
        assertEquals(List.of("前一半后一半", "去掉", "末段", "一\t二"), reader.read("报告.docx", file.bytes(), Profile.RAW,
                Revisions.REJECT, Progress.NONE).plainText().lines().toList());
    }

    @Test
    void makesAmendmentsOfTrackedChanges() {
        DocxFile file = new DocxFile().body(p(r("政府工作报告")) + p(r("增长, 达到") + del("5%") + ins("6%") + r("左右"))
                + p("<w:rPr><w:ins w:id='9' w:author='甲'/></w:rPr>", ins("新的一段。")) + p(r("末") + del("尾的") + r("段")));
        ParsedReport report = read(file, Revisions.AMENDMENTS);
        assertEquals(List.of("政府工作报告", "增长，达到5%左右", "末尾的段"), report.plainText().lines().toList());
        LocalDateTime time = LocalDateTime.of(2022, 1, 6, 9, 31);
        assertEquals(List.of(new ParsedAmendment("甲", time, 1, 5, 7, "5%", "6%"),
                new ParsedAmendment("甲", time.minusMinutes(1), 2, 0, 0, "", "新的一段。\n"),
                new ParsedAmendment("甲", time, 2, 1, 3, "尾的", "")), report.amendments());
    }

    @Test
    void insertedRowsAreAmendmentsToWhatStandsBelow() {
        String inserted = "<w:tr><w:trPr><w:ins w:id='3' w:author='甲'/></w:trPr><w:tc>" + p(ins("新")) + "</w:tc><w:tc>"
                + p(ins("行")) + "</w:tc></w:tr>";
        String row = "<w:tr><w:tc>" + p(r("旧")) + "</w:tc><w:tc>" + p(r("行")) + "</w:tc></w:tr>";
        ParsedReport report = read(new DocxFile().body(p(r("政府工作报告")) + "<w:tbl>" + row + inserted + row + inserted
                + "</w:tbl>" + p(r("末段")) + "<w:tbl>" + inserted + "</w:tbl>"), Revisions.AMENDMENTS);
        assertEquals(List.of("政府工作报告", "旧\t行", "旧\t行", "末段"), reader.read("报告.docx", new DocxFile().body(
                p(r("政府工作报告")) + "<w:tbl>" + row + inserted + row + inserted + "</w:tbl>" + p(r("末段"))).bytes(),
                Profile.RAW, Revisions.AMENDMENTS, Progress.NONE).plainText().lines().toList());
        assertEquals(List.of(new ParsedAmendment("甲", null, 2, 0, 0, "", "新\t行\n"),
                new ParsedAmendment("甲", null, 3, 0, 0, "", "新\t行\n"),
                new ParsedAmendment("甲", null, 3, 2, 2, "", "\n新\t行")), report.amendments());
    }

    @Test
    void putsCommentsOnTheirWords() {
        DocxFile file = new DocxFile()
                .part("comments", "w:comments", "<w:comment w:id='0' w:author='王芳' w:initials='WF' w:date='2022-01-06T10:00:00Z'>"
                        + "<w:p w14:paraId='AA'><w:r><w:annotationRef/></w:r>" + r("建议核实") + "</w:p><w:p w14:paraId='AB'>"
                        + r("第二段") + "</w:p></w:comment><w:comment w:id='1' w:author='李强'><w:p w14:paraId='BB'>" + r("同意")
                        + "</w:p></w:comment><w:comment w:id='2' w:author='跨段'>" + p(r("跨")) + "</w:comment>"
                        + "<w:comment w:id='3' w:author='无处'>" + p(r("孤")) + "</w:comment>")
                .part("commentsExtended", "w15:commentsEx", "<w15:commentEx w15:paraId='AB' w15:done='1'/>"
                        + "<w15:commentEx w15:paraId='BB' w15:paraIdParent='AB' w15:done='0'/>")
                .part("commentsIds", "w16cid:commentsIds", "<w16cid:commentId w16cid:paraId='AB' w16cid:durableId='D1'/>")
                .part("commentsExtensible", "w16cex:commentsExtensible",
                        "<w16cex:commentExtensible w16cex:durableId='D1' w16cex:dateUtc='2022-01-06T02:00:00Z'/>")
                .body(p(r("政府工作报告")) + p(r("预计\u3000\u3000增长") + "<w:commentRangeStart w:id='0'/>"
                        + "<w:commentRangeStart w:id='1'/>" + r("5.8%, 位居前列") + "<w:commentRangeEnd w:id='0'/>"
                        + "<w:r><w:commentReference w:id='0'/></w:r><w:commentRangeEnd w:id='1'/>"
                        + "<w:r><w:commentReference w:id='1'/></w:r>" + r("。新") + "<w:commentRangeStart w:id='2'/>" + r("增"))
                        + p("") + p(r("就业") + "<w:commentRangeEnd w:id='2'/>" + r("十万")));
        ParsedReport report = read(file, Revisions.ACCEPT);
        assertEquals("预计 增长5.8%，位居前列。新增", report.paragraphs().get(1).text());
        ParsedComment first = report.comments().get(0);
        assertEquals("5.8%，位居前列", report.paragraphs().get(1).text().substring(first.start(), first.end()));
        assertEquals(new ParsedComment("0", "", "王芳", "WF", LocalDateTime.of(2022, 1, 6, 10, 0),
                Instant.parse("2022-01-06T02:00:00Z"), true, "建议核实\n第二段", 1, 5, 1, 14), first);
        ParsedComment answer = report.comments().get(1);
        assertEquals("0", answer.parent());
        assertNull(answer.time());
        assertEquals(5, answer.start());
        ParsedComment across = report.comments().get(2);
        assertEquals(List.of(1, 16, 2, 2), List.of(across.startParagraph(), across.start(), across.endParagraph(),
                across.end()));
        assertEquals(-1, report.comments().get(3).startParagraph());
    }

    @Test
    void readsTablesNotesBoxesAndFields() {
        DocxFile file = new DocxFile()
                .part("footnotes", "w:footnotes", "<w:footnote w:id='-1'>" + p(r("分隔")) + "</w:footnote>"
                        + "<w:footnote w:id='2'>" + p(r("脚注内容")) + "</w:footnote>")
                .part("header", "w:hdr", p(r("内部资料"))).part("footer", "w:ftr", p(r("第1页")))
                .body(p(r("政府工作报告")) + p(r("正文") + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p(r("框中字"))
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + "<w:txbxContent>" + p(r("框中字")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>")
                        + "<w:tbl><w:tr><w:tc>" + p(r("甲")) + p(r("乙")) + "</w:tc><w:tc>" + p("") + "</w:tc><w:tc>"
                        + p(r("丙")) + "</w:tc></w:tr></w:tbl>"
                        + p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>" + r("码")
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("果")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("外")
                        + "<w:sdt><w:sdtContent>" + r("控件") + "</w:sdtContent></w:sdt>"
                        + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"));
        ParsedReport report = reader.read("报告.docx", file.bytes(), Profile.RAW, Revisions.ACCEPT, Progress.NONE);
        assertEquals(List.of("政府工作报告", "正文", "框中字", "甲 乙\t\t丙", "果外控件a+b", "脚注内容", "内部资料", "第1页"),
                report.plainText().lines().toList());
        assertEquals(List.of(ParsedParagraphKind.TEXT_BOX, ParsedParagraphKind.TABLE_ROW),
                report.paragraphs().subList(2, 4).stream().map(ParsedParagraph::kind).toList());
        assertEquals(ParsedParagraphKind.FOOTNOTE, report.paragraphs().get(5).kind());
        assertEquals(List.of("内部资料\n第1页"), read(file, Revisions.ACCEPT).setAside().stream().map(ParsedSetAside::raw).toList());
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        refuse("文字".getBytes(StandardCharsets.UTF_8));
        byte[] whole = new DocxFile().body(p(r("文字"))).bytes();
        refuse(Arrays.copyOf(whole, whole.length - 40));
        refuse(new DocxFile().body(p("")).bytes());
        refuse(new DocxFile().document("<w:document").bytes());
        refuse(new DocxFile().document("<x/>").bytes());
        refuse(new DocxFile().bytes());
        refuse(new DocxFile().document("<!DOCTYPE d [<!ENTITY a 'x'>]><document><body><p><r><t>&a;</t></r></p></body>"
                + "</document>").bytes());
        refuse(new DocxFile().document("<document><body>" + "<sdt><sdtContent>".repeat(2000)
                + "</sdtContent></sdt>".repeat(2000) + "</body></document>").bytes());
    }

    @Test
    void readsFiveThousandCommentsInTime() {
        StringBuilder body = new StringBuilder(p(r("政府工作报告")));
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            if (i % 25 == 0) {
                body.append("<w:p>");
            }
            body.append("<w:commentRangeStart w:id='").append(i).append("'/>").append(r("稳中")).append(
                    "<w:commentRangeEnd w:id='").append(i).append("'/><w:r><w:commentReference w:id='").append(i)
                    .append("'/></w:r>").append(r("求进"));
            comments.append("<w:comment w:id='").append(i).append("' w:author='甲'>").append(p(r("意见" + i)))
                    .append("</w:comment>");
            if (i % 25 == 24) {
                body.append("</w:p>");
            }
        }
        byte[] bytes = new DocxFile().body(body.toString()).part("comments", "w:comments", comments.toString()).bytes();
        ParsedReport report = assertTimeout(Duration.ofSeconds(15), () -> reader.read("报告.docx", bytes, Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE));
        assertEquals(5000, report.comments().size());
        for (ParsedComment comment : report.comments()) {
            assertEquals("稳中", report.paragraphs().get(comment.startParagraph()).text().substring(comment.start(),
                    comment.end()));
        }
    }

    @Test
    void readsAHundredThousandParagraphs() {
        byte[] bytes = new DocxFile().body(p(r("我们坚持稳中求进。")).repeat(100_000)).bytes();
        ParsedReport report = assertTimeout(Duration.ofSeconds(60), () -> reader.read("报告.docx", bytes, Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE));
        assertEquals(100_000, report.paragraphs().size());
    }

    /** Whatever is wrong with a file, there is an answer or a sentence, never a crash. */
    @Test
    void survivesDamage() {
        byte[] good = new DocxFile().part("numbering", "w:numbering", NUMBERS).part("styles", "w:styles", STYLES)
                .part("comments", "w:comments", "<w:comment w:id='0'>" + p(r("批")) + "</w:comment>")
                .body(p(r("政府工作报告")) + numbered(1, 0, "回顾") + p("<w:commentRangeStart w:id='0'/>" + r("增长") + del("5%")
                        + ins("6%") + "<w:commentRangeEnd w:id='0'/>") + "<w:tbl><w:tr><w:tc>" + p(r("甲"))
                        + "</w:tc></w:tr></w:tbl>").bytes();
        Random random = new Random(20211212);
        for (int i = 0; i < 500; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                reader.read("报告.docx", bad, Profile.CLEAN, Revisions.values()[i % 3], Progress.NONE);
            } catch (HeyiException refused) {
                assertTrue(refused.getMessage().contains("报告.docx"), refused.getMessage());
            }
        }
    }

    /** Elements shuffled, doubled and taken away: XML that is well-formed and makes no sense. */
    @Test
    void survivesNonsense() {
        String[] pieces = {p(r("字")), ins("加"), del("减"), r("文"), "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>",
            "<w:p>", "</w:p>", "<w:commentRangeStart w:id='0'/>", "<w:commentRangeEnd w:id='0'/>",
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
            "<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr></w:pPr>",
            "<w:r><w:sym w:char='D800'/></w:r>", "<w:sdt/>", "<mc:AlternateContent/>", "<w:r><w:footnoteReference/></w:r>"};
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder body = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = new DocxFile().part("numbering", "w:numbering", NUMBERS)
                    .part("comments", "w:comments", "<w:comment w:id='0'/>").body(body.toString()).bytes();
            try {
                reader.read("报告.docx", bytes, Profile.CLEAN, Revisions.values()[i % 3], Progress.NONE);
            } catch (HeyiException refused) {
                assertTrue(refused.getMessage().contains("报告.docx"), refused.getMessage());
            }
        }
    }

    /** The public files with tracked changes, each against its accepted and its rejected twin. */
    @Test
    void readsTrackedChangesLikeTheirTwins() throws IOException {
        String corpora = System.getenv("HEYI_CORPORA");
        Assumptions.assumeTrue(corpora != null, "HEYI_CORPORA is not set: the public files are not compared");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> files = Files.list(Path.of(corpora, "docx-revisions"))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.toString();
                boolean accepted = name.endsWith("-Accepted.docx");
                if (accepted || name.endsWith("-Rejected.docx")) {
                    Path tracked = Path.of(name.replaceAll("-(?:Accepted|Rejected)\\.docx$", ".docx"));
                    String ours = reader.read(tracked, Profile.RAW, accepted ? Revisions.ACCEPT : Revisions.REJECT,
                            Progress.NONE).plainText();
                    compared++;
                    if (!ours.equals(reader.read(file, Profile.RAW, Revisions.ACCEPT, Progress.NONE).plainText())) {
                        wrong.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertTrue(compared > 0);
        assertEquals(List.of(), wrong);
    }

    @Test
    void linksNotesToTheirPlaceAndSetsHiddenWordsAside() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r>";
        String note = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        byte[] bytes = new DocxFile().body(p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", r("第一项，") + hidden + r("引进项目120个") + note + r("。"))
                + "<w:tbl><w:tr><w:tc>" + p(r("甲") + hidden) + "</w:tc><w:tc>" + p(r("乙")) + "</w:tc></w:tr></w:tbl>")
                .part("numbering", "w:numbering", NUMBERS)
                .part("footnotes", "w:footnotes", "<w:footnote w:id='2'>" + p(r("含续建项目。")) + "</w:footnote>").bytes();
        ParsedReport report = reader.read("a.docx", bytes, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
        assertEquals(List.of("一、第一项，引进项目120个。", "甲 乙", "含续建项目。"), report.plainText().lines()
                .map(l -> l.replace('\t', ' ')).toList());
        assertEquals(List.of("0/14"), OtherFormatsTest.notes(report));
        assertEquals(List.of("hidden:内部掌握", "hidden:内部掌握"),
                report.setAside().stream().map(a -> a.reason() + ":" + a.raw()).toList());
    }
}
