package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.internal.libreoffice.LibreOfficeFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

    private static final String PROSE = "我们坚持稳中求进，各项事业取得新进展，人民生活得到新改善。";

    private final ReportReader reader = new ReportReader();

    private ParsedReport read(String name, byte[] bytes) {
        return reader.read(name, bytes, Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE);
    }

    private ParsedReport read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String refuse(String name, byte[] bytes) {
        String message = assertThrows(HeyiException.class, () -> read(name, bytes)).getMessage();
        assertTrue(message.contains(name) && message.lines().count() == 1, message);
        return message;
    }

    private static List<String> lines(ParsedReport report) {
        return report.plainText().lines().toList();
    }

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset=CHARSET><title>政府工作报告_云溪区政府</title>
            <script>var a = "广告";</script><style>p{}</style></head><body>
            <div class="top-nav"><a href="/">首页</a> <a href="/x">政务公开</a></div>
            <div id="wrap"><h1>云溪区人民政府工作报告</h1>
            <div class="meta">发布时间：2022-01-10　来源：区政府办　浏览次数：12</div>
            <div class="article"><p>&nbsp;&nbsp;——2022年1月6日在云溪区第五届</p><p>人民代表大会第二次会议上</p>
            <p>　　区长　<b>林　舟</b></p><p>　　各位代表:</p>
            <p>　　<strong>一、工作回顾</strong></p>
            <p>　　PROSE第一
            段。</p><div>　　PROSE第二段。<br>　　PROSE第三段。</div>
            <p style="display:none">隐藏的字</p>
            <table><tr><td>指标</td><td>数值</td></tr><tr><td>增速</td><td></td></tr></table>
            <p>　　PROSE<a href="/t">有关名词</a>。</p>
            </div>
            <div class="share">分享到：<a href="#">微信</a></div>
            <ul class="related"><li><a href="/1">相关文章一</a></li><li><a href="/2">相关文章二</a></li></ul>
            <form id="comment"><textarea>说点什么</textarea><button>发表评论</button></form></div>
            <div class="footer">版权所有 云溪区人民政府 <a href="/map">网站地图</a></div></body></html>
            """.replace("PROSE", PROSE);

    @Test
    void takesTheArticleOutOfAWebPage() {
        ParsedReport report = read("报告.html", PAGE.replace("CHARSET", "utf-8"));
        assertEquals(List.of("云溪区人民政府工作报告", "——2022年1月6日在云溪区第五届人民代表大会第二次会议上", "区长 林 舟", "各位代表：",
                "一、工作回顾", PROSE + "第一段。", PROSE + "第二段。", PROSE + "第三段。", "指标\t数值", "增速", PROSE + "有关名词。"),
                lines(report).stream().map(l -> l.replace("指标 数值", "指标\t数值")).toList());
        assertEquals("林舟", report.speaker());
        assertEquals("云溪区人民政府工作报告", report.title());
        String aside = String.join("\n", report.setAside().stream().map(ParsedSetAside::raw).toList());
        for (String words : List.of("首页", "发布时间", "分享到", "相关文章一", "发表评论", "网站地图")) {
            assertTrue(aside.contains(words), words);
        }
        assertTrue(!report.rawText().contains("隐藏") && !report.rawText().contains("广告"));
    }

    @Test
    void believesADeclaredEncodingWhenItFits() {
        byte[] gbk = PAGE.replace("CHARSET", "gb2312").getBytes(Charset.forName("GB18030"));
        assertEquals("云溪区人民政府工作报告", read("报告.htm", gbk).title());
        byte[] wrong = PAGE.replace("CHARSET", "utf-8").getBytes(Charset.forName("GB18030"));
        assertEquals("云溪区人民政府工作报告", read("报告.htm", wrong).title());
    }

    @Test
    void readsMarkdown() {
        ParsedReport report = read("报告.md", "---\ntitle: x\n---\n# 云溪区人民政府工作报告\n\n各位代表：\n\n## 一、工作回顾\n\n" + PROSE
                + "\n**重点**工作见[附件](http://x/a_b)，\n`代码`。\n\n- 第一项\n- 第二项\n\n任务安排\n------\n\n> " + PROSE + "\n\n***\n\n| 甲 | 乙 |\n"
                + "| --- | --- |\n| 1 | 2 |\n");
        assertEquals(List.of("云溪区人民政府工作报告", "各位代表：", "一、工作回顾", PROSE + "重点工作见附件，代码。", "第一项", "第二项", "任务安排",
                PROSE, "| 甲 | 乙 |", "| 1 | 2 |"), lines(report));
        assertEquals("云溪区人民政府工作报告", report.title());
        assertEquals(List.of("工作回顾", "任务安排"), report.sections().stream().map(ParsedSection::title).toList());
        assertEquals(List.of(1, 1), report.sections().stream().map(ParsedSection::level).toList());
        ParsedParagraph text = report.paragraphs().get(3);
        Span span = text.map().toRaw(new Span(text.text().indexOf("附件"), text.text().indexOf("附件") + 2));
        assertEquals("附件", text.raw().substring(span.start(), span.end()));
    }

    @Test
    void keepsALineOfMarksAlone() {
        assertEquals(List.of("", "正文。"), lines(read("a.md", "**\n\n正文。\n")));
    }

    @Test
    void readsNotesAndMarkupInMarkdown() {
        ParsedReport report = read("报告.md", "请予审议[^1]。\n\n引进<b>项目</b>120个 &amp; 其他。\n\n[^1]: 只是**说明**。\n");
        assertEquals(List.of("请予审议。", "引进项目120个 & 其他。", "只是说明。"), lines(report));
        assertEquals(List.of("0/4"), notes(report));
    }

    /** Paragraph and offset of each footnote's place. */
    static List<String> notes(ParsedReport report) {
        return report.paragraphs().stream().filter(p -> p.kind() == ParsedParagraphKind.FOOTNOTE)
                .map(p -> p.noteTo() + "/" + p.noteAt()).toList();
    }

    @Test
    void takesHeadFootAndNotesOutOfAPageThatAWordProcessorWrote() {
        ParsedReport report = read("报告.html", "<html><body><div title=\"header\"><p>会议文件（一）</p></div><p>云溪区人民政府工作报告</p>"
                + "<p>" + PROSE + "引进项目120个<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a>。</p>"
                + "<p>" + PROSE + "<a href=\"#_ftn2\" name=\"_ftnref2\"><span>[2]</span></a></p>"
                + "<div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1</a>含续建项目。</p></div>"
                + "<div id=ftn2><p><a href=\"#_ftnref2\" name=\"_ftn2\">[2]</a> 另有说明。</p></div>"
                + "<div title=\"footer\"><p>— 2 —</p></div></body></html>");
        assertEquals(List.of("云溪区人民政府工作报告", PROSE + "引进项目120个。", PROSE, "含续建项目。", "另有说明。"), lines(report));
        assertEquals(List.of("1/" + (PROSE.length() + 8), "2/" + PROSE.length()), notes(report));
        assertEquals("云溪区人民政府工作报告", report.title());
    }

    @Test
    void saysWhatAFileIsThatHasTheWrongExtension() {
        byte[] html = PAGE.replace("CHARSET", "utf-8").getBytes(StandardCharsets.UTF_8);
        byte[] word = new DocxFile().body(DocxFile.p(DocxFile.r(PROSE))).bytes();
        assertTrue(refuse("a.txt", html).contains("网页"));
        assertTrue(refuse("a.docx", html).contains("网页"));
        assertTrue(refuse("a.doc", "各位代表".getBytes(StandardCharsets.UTF_8)).contains(".txt"));
        assertEquals("云溪区人民政府工作报告", read("a.doc", html).title());
        assertEquals(List.of(PROSE), lines(read("a.doc", word)));
    }

    /** Lines of a page in Helvetica: text, x and y from the top, size in points. */
    private record Line(String text, float x, float y, float size) {

        Line(String text, float x, float y) {
            this(text, x, y, 12);
        }
    }

    private static byte[] pdf(List<List<Line>> pages, String password) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font, line.size());
                        content.newLineAtOffset(line.x(), page.getMediaBox().getHeight() - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static final String FULL = "This line is as long as the lines of this page are, word by word";

    @Test
    void aNumberBelowAFullLastLineOfAPdfBeginsAParagraph() throws IOException {
        String full = FULL.substring(0, FULL.length() - 1) + "!";
        ParsedReport report = read("a.pdf", pdf(List.of(List.of(new Line(FULL, 96, 60), new Line(full, 72, 78),
                new Line("2. Tasks of the year", 72, 96), new Line(FULL, 96, 114), new Line("3.5 percent", 72, 132))), null));
        assertEquals(List.of(FULL + " " + full, "2. Tasks of the year", FULL + " 3.5 percent"), lines(report));
    }

    @Test
    void joinsTheLinesOfAPdfAndKeepsPageAndLine() throws IOException {
        ParsedReport report = read("a.pdf", pdf(List.of(
                List.of(new Line("Report", 72, 60), new Line("Second title", 72, 110), new Line(FULL, 96, 140),
                        new Line(FULL, 72, 158), new Line("and ends.", 72, 176), new Line(FULL, 96, 194),
                        new Line(FULL, 72, 212), new Line("- 1 -", 300, 740)),
                List.of(new Line("goes on here.", 72, 60), new Line(FULL, 96, 78), new Line("- 2 -", 300, 740))), null));
        assertEquals(List.of("Report", "Second title", FULL + " " + FULL + " and ends.",
                FULL + " " + FULL + " goes on here.", FULL), lines(report));
        assertEquals(List.of("1/1", "1/2", "1/3", "1/6", "2/2"),
                report.paragraphs().stream().map(p -> p.page() + "/" + p.line()).toList());
        assertEquals("- 1 -\n- 2 -", report.setAside().stream().map(ParsedSetAside::raw).reduce((a, b) -> a + "\n" + b)
                .orElse(""));
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("A heading that goes across both of the columns of this page", 120, 50));
        for (int i = 0; i < 12; i++) {
            lines.add(new Line("left column text number " + i, 72, 80 + 16 * i));
            lines.add(new Line("right column text number " + i, 330, 80 + 16 * i));
        }
        String text = read("a.pdf", pdf(List.of(lines), null)).plainText();
        assertTrue(text.startsWith("A heading"), text);
        assertTrue(text.indexOf("left column text number 11") < text.indexOf("right column text number 0"), text);
    }

    @Test
    void readsColumnsWhoseLinesStandAtDifferentHeights() throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Report of the left", 72, 50, 20));
        for (int i = 0; i < 12; i++) {
            lines.add(new Line("left column text number " + i, 72, 87 + 16 * i));
            lines.add(new Line("right column text number " + i, 330, 50 + 16 * i));
        }
        // The last page fills only one column, and has few lines.
        List<Line> last = List.of(new Line("left column ends here", 72, 50), new Line("and here it is over", 72, 66),
                new Line("right column ends", 330, 58));
        String text = read("a.pdf", pdf(List.of(lines, last), null)).plainText();
        assertTrue(text.indexOf("left column text number 11") < text.indexOf("right column text number 0"), text);
        assertTrue(text.startsWith("Report of the left"), text);
        assertTrue(text.indexOf("and here it is over") < text.indexOf("right column ends"), text);
    }

    @Test
    void takesNotesOutOfAParagraphThatGoesOverThePage() throws IOException {
        ParsedReport report = read("a.pdf", pdf(List.of(
                List.of(new Line(FULL, 96, 60), new Line(FULL, 72, 78), new Line("This line has a note", 72, 96),
                        new Line("1", 185, 92, 7), new Line("and is as long as the others, m2", 195, 96),
                        new Line("1", 72, 700, 7), new Line("The note is here,", 80, 704, 9),
                        new Line("and has two lines.", 72, 715, 9), new Line("- 1 -", 300, 740)),
                List.of(new Line("goes on here.", 72, 60), new Line(FULL, 96, 78), new Line("- 2 -", 300, 740))), null));
        assertEquals(List.of(FULL + " " + FULL + " This line has a note and is as long as the others, m2 goes on here.",
                "The note is here, and has two lines.", FULL), lines(report));
        assertEquals(List.of("0/" + (2 * FULL.length() + 22)), notes(report));
    }

    @Test
    void refusesPdfsWithoutText() throws IOException {
        assertTrue(refuse("a.pdf", pdf(List.of(List.of()), null)).contains("扫描"));
        assertTrue(refuse("a.pdf", pdf(List.of(List.of(new Line("x", 72, 72))), "secret")).contains("密码"));
        refuse("a.pdf", "%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII));
        refuse("a.pdf", "text".getBytes(StandardCharsets.US_ASCII));
        refuse("a.html", new byte[] {'P', 'K', 3, 4, 0});
        refuse("a.html", "<p> </p>".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void survivesDamage() throws IOException {
        byte[] pdf = pdf(List.of(List.of(new Line(FULL, 72, 72), new Line(FULL, 72, 90))), null);
        byte[] html = PAGE.replace("CHARSET", "utf-8").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            boolean asPdf = i % 2 == 0;
            byte[] bad = (asPdf ? pdf : html).clone();
            for (int k = random.nextInt(20); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(asPdf ? 256 : 128);
            }
            try {
                read(asPdf ? "a.pdf" : "a.html", bad);
            } catch (HeyiException refused) {
                assertTrue(refused.getMessage().contains(asPdf ? "a.pdf" : "a.html"), refused.getMessage());
            }
        }
    }

    @Test
    void readsDeeplyNestedPages() {
        read("a.html", "<div>".repeat(50_000) + PROSE + "</div>".repeat(50_000));
    }

    @Test
    void readsRtfThroughLibreOffice() {
        Assumptions.assumeTrue(LibreOfficeFormat.program() != null, "LibreOffice is not installed: .rtf is not tried");
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
        for (String line : List.of("政府工作报告", "各位代表：", "一、工作回顾", PROSE)) {
            line.chars().forEach(c -> rtf.append("\\u").append((short) c).append('?'));
            rtf.append("\\par\n");
        }
        ParsedReport report = read("报告.rtf", rtf.append('}').toString());
        assertEquals(List.of("政府工作报告", "各位代表：", "一、工作回顾", PROSE), lines(report));
        assertEquals("rtf", report.source().format());
    }

    @Test
    void fetchesNothingThatADocumentNamesElsewhere() throws IOException {
        Assumptions.assumeTrue(LibreOfficeFormat.program() != null, "LibreOffice is not installed: .odt is not tried");
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort();
            ParsedReport report = read("报告.odt", """
                    <?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2"
                      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                      office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
                      <text:p>PROSE<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image xlink:href="WHERE/a.png"
                      xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
                      </office:text></office:body></office:document>""".replace("PROSE", PROSE).replace("WHERE", elsewhere));
            assertTrue(report.plainText().contains(PROSE), report.plainText());
        } finally {
            server.stop(0);
        }
        assertEquals(List.of(), asked);
    }
}
